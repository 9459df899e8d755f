import { Kind } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import { Problem } from '../problem.ts'

export type Turns = {
  /** Lets what belongs to a kind of mutation run when it is its turn; what belongs to none runs at once. */
  take: <Answer>(kind: string | null, run: () => Promise<Answer>) => Promise<Answer>
  /** Whether one more of this kind would be refused. */
  isFull: (kind: string) => boolean
}

type Limits = {
  /** All kinds that there are: what else is asked for is of one more, so that nobody makes queues of their own. */
  kinds: ReadonlySet<string>
  atOnce: number
  /** How many of one kind may wait. */
  waitingMax: number
  /** So long one that runs counts at most: what takes longer waits for somebody else, and works no more than a little. */
  countsMs: number
}

/**
 * So many mutations run at once; of those that wait each kind has one turn after the other, and within a kind who came
 * first. Queries never wait. So a crowd that buys keeps nobody from looking around, and no kind keeps up the others.
 * When too many wait already, one more is told so at once.
 */
export const createTurns = ({ kinds, atOnce, waitingMax, countsMs }: Limits): Turns => {
  const queues = new Map<string, (() => void)[]>()
  let running = 0

  const callNext = () => {
    while (running < atOnce) {
      const [next] = queues
      if (!next) return
      const [kind, queue] = next
      // Behind the other kinds that wait.
      queues.delete(kind)
      const begin = queue.shift()
      if (queue.length > 0) queues.set(kind, queue)
      running += 1
      begin?.()
    }
  }

  const queueOf = (asked: string) => (kinds.has(asked) ? asked : '')
  const isFull = (asked: string) => running >= atOnce && (queues.get(queueOf(asked))?.length ?? 0) >= waitingMax

  const wait = (asked: string, begin: () => void) => {
    if (isFull(asked)) throw overloaded
    const kind = queueOf(asked)
    const queue = queues.get(kind) ?? []
    queue.push(begin)
    queues.set(kind, queue)
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
    take: async (kind, run) =>
      kind === null ? run() : new Promise((resolve, reject) => wait(kind, () => counted(run).then(resolve, reject))),
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

const overloaded = new Problem(
  503,
  'OVERLOADED',
  'Very many are doing this right now. Try again in a moment.',
  { retryable: true, retryAfterSeconds: 2 },
  { 'retry-after': '2' },
)
