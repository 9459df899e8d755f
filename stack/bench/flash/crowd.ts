import { constants, setPriority } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { addressOf } from '../addresses.ts'
import { leanFetch } from '../lean-fetch.ts'
import { isRefused } from '../../journey/answers.ts'
import { shopper } from '../../journey/shopper.ts'
import type { Shopper } from '../../journey/shopper.ts'

/** What became of one buyer; `ms` after the sale began. */
export type Fate = { end: 'CONFIRMED' | 'SOLD_OUT' | 'ERROR'; ms: number; why: string; orderId: string | null }

const settings = z.object({ endpoint: z.string(), buyers: z.number(), variantId: z.string() })
const arrivingAtOnce = 20
const patienceMs = 120_000
const lookEveryMs = 2_000

/** A crowd in a thread of its own: comes in, waits for the bell, and all buy at once. Tells what became of each. */
const crowd = async () => {
  // Only this thread: the shop's processors are the shop's, as if the crowd had machines of its own.
  setPriority(constants.priority.PRIORITY_LOW)
  const { endpoint, buyers, variantId } = settings.parse(workerData)
  const people = await arrive(endpoint, buyers)
  parentPort?.postMessage('here')
  await new Promise((resolve) => parentPort?.once('message', resolve))
  const startedAt = performance.now()
  parentPort?.postMessage(await Promise.all(people.map((who) => buy(who, variantId, startedAt))))
}

const arrive = async (endpoint: string, count: number): Promise<Shopper[]> => {
  const people = Array.from({ length: count }, (_, at) =>
    shopper(endpoint, { timeoutMs: patienceMs, fetch: leanFetch(addressOf(at)) }),
  )
  const coming = [...people]
  await Promise.all(
    Array.from({ length: arrivingAtOnce }, async () => {
      for (let who = coming.pop(); who; who = coming.pop()) await who.becomeGuest()
    }),
  )
  return people
}

const buy = async (who: Shopper, variantId: string, startedAt: number): Promise<Fate> => {
  const end = (how: Fate['end'], why = '', orderId: string | null = null): Fate => ({
    end: how,
    ms: performance.now() - startedAt,
    why,
    orderId,
  })
  const refused = (code: string) => end(code === 'SOLD_OUT' ? 'SOLD_OUT' : 'ERROR', code)
  try {
    const added = await who.puts(variantId, 1)
    if (isRefused(added)) return refused(added.code)
    const quoted = await who.quote({ email: 'buyer@example.com' })
    if (isRefused(quoted)) return refused(quoted.code)
    const placed = await who.submit(quoted.quote.id)
    if (isRefused(placed)) return refused(placed.code)
    const status = await lastStatus(who, placed.order.id)
    return end(status === 'CONFIRMED' ? 'CONFIRMED' : 'ERROR', status, placed.order.id)
  } catch (error) {
    return end('ERROR', error instanceof Error ? error.message : String(error))
  }
}

const lastStatus = async (who: Shopper, orderId: string): Promise<string> => {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const order = await who.order(orderId)
    const status = order?.status ?? 'MISSING'
    if (!['PENDING', 'RESERVED'].includes(status) || performance.now() > deadline) return status
    await sleep(lookEveryMs)
  }
}

await crowd()
