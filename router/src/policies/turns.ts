import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import { Kind } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { Problem } from '../problem.ts'

/** Lets what belongs to a kind of mutation run when it is its turn; what belongs to none runs at once. */
export type Turns = <Answer>(kind: string | null, run: () => Promise<Answer>) => Promise<Answer>

/** More than the schema has: names that it does not have are a stranger's, and refused a little later. */
const kindsMax = 500

type Limits = { atOnce: number; waitingMax: number }

/**
 * Mutations of one kind run so many at once, first come first served; queries never wait. So a crowd that buys does not
 * keep others from looking around, and a slow kind of mutation does not keep up the others. When too many wait already,
 * one more is told so at once.
 */
export const createTurns = ({ atOnce, waitingMax }: Limits): Turns => {
  const queues = new LRUCache<string, ReturnType<typeof bulkhead>>({ max: kindsMax })
  const queueOf = (kind: string) => {
    const known = queues.get(kind) ?? bulkhead(atOnce, waitingMax)
    queues.set(kind, known)
    return known
  }
  return async (kind, run) => {
    if (kind === null) return run()
    try {
      return await queueOf(kind).execute(run)
    } catch (error) {
      if (error instanceof BulkheadRejectedError) throw overloaded
      throw error
    }
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
