import type { Kept } from '../http/idempotency.ts'
import { createKeys } from '../http/idempotency.ts'
import { openDispute } from '../money/dispute.ts'
import { clearRefund, failRefund } from '../money/refund.ts'
import { clear, settle } from '../payments/attempt.ts'
import { expireIntent } from '../payments/settlement.ts'
import type { EventCause, StripeEvent } from '../webhooks/event.ts'
import { createAgenda } from './agenda.ts'
import { noJournal, openJournal, type Journal } from './journal.ts'
import { fromLine, toLine } from './record.ts'
import { createStore, putAny } from './store.ts'
import { beginWork, type Changes, type IsAwaited, type TaskName, type Work } from './work.ts'

/** What the engine needs from outside. */
export type EngineSetting = {
  dataFile: string | undefined
  nowMs: () => number
  asyncMs: number
  url: () => string
  isAwaited: IsAwaited
  deliver: (events: StripeEvent[]) => void
}

/** The memory of the sandbox: runs units of work one after the other and keeps each before anybody hears of it. */
export type Engine = Awaited<ReturnType<typeof createEngine>>

/** Restores the state of earlier runs and is ready to work. */
export async function createEngine({ dataFile, nowMs, asyncMs, url, isAwaited, deliver }: EngineSetting) {
  const store = createStore()
  const agenda = createAgenda()
  const keys = createKeys()
  const markDelivered = (id: string) => {
    const event = store.get('event', id)
    if (event) store.put('event', { ...event, pending_webhooks: 0 })
  }
  const replay = (line: unknown) => {
    const record = fromLine(line)
    if ('delivered' in record) return markDelivered(record.delivered)
    for (const object of record.objects) putAny(store, object)
    for (const task of record.tasks) agenda.add(task)
    if (record.kept) keys.keep(record.kept)
  }
  const journal: Journal = dataFile === undefined ? noJournal : await openJournal(dataFile, replay)

  const begin = (cause: EventCause): Work => beginWork({ store, nowMs: nowMs(), url: url(), asyncMs, isAwaited, cause })

  /** Keeps what was done, then lets the world know. */
  const commit = async (changes: Changes, kept?: Kept): Promise<void> => {
    if (changes.objects.length === 0 && !kept) return
    for (const task of changes.tasks) agenda.add(task)
    if (kept) keys.keep(kept)
    await journal.append(toLine(changes, kept))
    deliver(changes.events)
  }
  return {
    store,
    keys,
    begin,
    commit,
    /** Does what has become due by itself. */
    async runDue(): Promise<void> {
      const due = agenda.takeDue(nowMs())
      if (due.length === 0) return
      const work = begin({ id: null, idempotency_key: null })
      for (const { name, id } of due) tasks[name](work, id)
      await commit(work.changes)
    },
    async delivered(id: string): Promise<void> {
      markDelivered(id)
      await journal.append({ delivered: id })
    },
    /** Events that nobody has taken yet, oldest first. */
    undelivered: (): StripeEvent[] => store.all('event').filter((event) => event.pending_webhooks > 0),
    close: () => journal.close(),
  }
}

const tasks: Record<TaskName, (work: Work, id: string) => void> = {
  expire: expireIntent,
  settle,
  clear,
  dispute: openDispute,
  'refund-fails': failRefund,
  'refund-clears': clearRefund,
}
