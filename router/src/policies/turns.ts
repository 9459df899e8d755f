import { Kind } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import { Problem } from '../problem.ts'
import type { Watch } from './held-up.ts'

export type Turns = {
  /** Lets what belongs to a kind of mutation run when it is its turn. */
  take: <Answer>(kind: string, run: () => Promise<Answer>) => Promise<Answer>
  /** Queries run at once; the name is the same for the same query. */
  query: <Answer>(name: string, run: () => Promise<Answer>) => Promise<Answer>
  /** Whether one more of this kind would be refused. */
  isFull: (kind: string) => boolean
  /** Whether this kind has turns of its own, and is refused unread when there are too many. */
  isApart: (kind: string) => boolean
}

type Limits = {
  /** All kinds that there are: what else is asked for is of one more, so that nobody makes queues of their own. */
  kinds: ReadonlySet<string>
  atOnce: number
  /** How many of one kind may wait. */
  waitingMax: number
  /** So long one that runs counts at most: what takes longer waits for somebody else, and works no more than a little. */
  countsMs: number
  /** When so many wait, it is a crowd. */
  crowd: number
  watch: Watch
}

/** So often one of a crowd begins, whatever else happens. */
const stepMs = 100
/** After so long without a query that was held up, one more of a crowd runs at once. */
const calmMs = 1_000

/**
 * So many mutations run at once; of those that wait each kind has one turn after the other, and within a kind who came
 * first. Queries never wait. When a crowd waits, one mutation runs at once, and one more after each second in which no query
 * took longer than it usually does; while one does, the next begins a little later: what mutations set going works on after
 * their answers. So a crowd that buys keeps nobody from looking around, and no kind keeps up the others. When too many wait
 * already, one more is told so at once.
 */
export const createTurns = ({ kinds, atOnce, waitingMax, countsMs, crowd, watch }: Limits): Turns => {
  const queues = new Map<string, (() => void)[]>()
  let running = 0
  let waiting = 0
  let begunAt = -Infinity
  let heldUpAt = -Infinity
  let look: NodeJS.Timeout | undefined

  const isCrowd = () => waiting >= crowd

  /** Whether the next may begin; if only the queries are against it, it is looked at again soon. */
  const hasRoom = (): boolean => {
    if (!isCrowd()) return running < atOnce
    const now = performance.now()
    if (watch.isHeldUp()) heldUpAt = now
    if (running >= Math.min(atOnce, 1 + Math.floor((now - heldUpAt) / calmMs))) return false
    if (now > heldUpAt || now - begunAt >= stepMs) return true
    look ??= setTimeout(() => {
      look = undefined
      callNext()
    }, stepMs / 20)
    return false
  }

  const callNext = () => {
    for (let [next] = queues; next && hasRoom(); [next] = queues) {
      const [kind, queue] = next
      // Behind the other kinds that wait.
      queues.delete(kind)
      const begin = queue.shift()
      if (queue.length > 0) queues.set(kind, queue)
      waiting -= 1
      running += 1
      begunAt = performance.now()
      begin?.()
    }
  }

  const queueOf = (asked: string) => (kinds.has(asked) ? asked : '')
  const isFull = (asked: string) =>
    (running >= atOnce || isCrowd()) && (queues.get(queueOf(asked))?.length ?? 0) >= waitingMax

  const wait = (asked: string, begin: () => void) => {
    if (isFull(asked)) throw overloaded
    const kind = queueOf(asked)
    const queue = queues.get(kind) ?? []
    queue.push(begin)
    queues.set(kind, queue)
    waiting += 1
    if (waiting === crowd) heldUpAt = performance.now()
    callNext()
  }

  const counted = async <Answer>(run: () => Promise<Answer>): Promise<Answer> => {
    const giveBack = once(() => {
      running -= 1
      callNext()
    })
    const timer = setTimeout(giveBack, countsMs)
    try {
      return await run()
    } finally {
      clearTimeout(timer)
      giveBack()
    }
  }

  return {
    isFull,
    isApart: () => false,
    take: (kind, run) => new Promise((resolve, reject) => wait(kind, () => counted(run).then(resolve, reject))),
    query: (name, run) => watch.see(name, run, () => !isCrowd()),
  }
}

const once = (run: () => void) => {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    run()
  }
}

/** The first field of a mutation says what it is about; queries are of no kind. */
export const mutationKind = ({ operation, selectionSet }: OperationDefinitionNode): string | null => {
  if (operation !== 'mutation') return null
  const [first] = selectionSet.selections
  return first?.kind === Kind.FIELD ? first.name.value : ''
}

/** Too many of a kind wait already. */
export const overloaded = new Problem(
  503,
  'OVERLOADED',
  'Very many are doing this right now. Try again in a moment.',
  { retryable: true, retryAfterSeconds: 2 },
  { 'retry-after': '2' },
)
