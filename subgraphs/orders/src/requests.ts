import { badUserInput } from '@shop/kit/denied'
import { once } from '@shop/kit/idempotency'
import type { IdempotencyConflict, IdempotentRequest } from '@shop/kit/idempotency'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import { scopeOf } from '@shop/kit/viewer'
import type { Context } from './context.ts'

/** A mutation with its key, as it is told apart from others of the same viewer. */
export const requestOf = (
  operation: string,
  { idempotencyKey: key, ...body }: { idempotencyKey: string },
  { viewer }: Pick<Context, 'viewer'>,
): IdempotentRequest => ({ scope: scopeOf(viewer), operation, key, body })

/** Does something once per key and answers with an id, or with the refusal; a refusal leaves the key free. */
export const idOnce = async <Refusal>(
  db: Db,
  request: IdempotentRequest,
  run: (tx: Db) => Promise<{ kind: 'done'; id: string } | Rejected<Refusal>>,
): Promise<{ kind: 'done'; id: string } | Rejected<Refusal | IdempotencyConflict>> => {
  const outcome = await once(db, request, run, ({ kind }) => kind === 'done')
  return outcome.kind === 'conflict' ? reject(outcome.because) : outcome.answer
}

const linesMax = 100
const reasonMax = 200

/** Refuses lists of units that are empty, absurd, or of less than one unit. */
export const checkUnits = (lines: readonly { quantity: number }[]): void => {
  if (lines.length < 1 || lines.length > linesMax)
    throw badUserInput(`lines has 1 to ${linesMax} entries.`, ['input', 'lines'])
  if (lines.some(({ quantity }) => quantity < 1)) throw badUserInput('quantity is at least 1.', ['input', 'lines'])
}

/** A reason that a client gave, in bounds; the other word when none was given. */
export const reasonOf = (given: string | null | undefined, otherwise: string): string => {
  const reason = given?.trim() || otherwise
  if (reason.length < 1 || reason.length > reasonMax)
    throw badUserInput(`reason has 1 to ${reasonMax} characters.`, ['input', 'reason'])
  return reason
}
