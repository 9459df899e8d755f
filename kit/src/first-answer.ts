import { and, eq } from 'drizzle-orm'
import { Kind, parse } from 'graphql'
import { z } from 'zod'
import type { Db } from './db.ts'
import { definePoint } from './failpoints.ts'
import type { GraphqlAnswer } from './graphql.ts'
import { hashOf, idempotencyKeys } from './idempotency.ts'
import { currentScope } from './telemetry/scope.ts'
import { scopeOf } from './viewer.ts'
import type { Claims } from './viewer.ts'

const operation = '(answer)'
const beforeKeep = definePoint('answer.keep:before')
const afterKeep = definePoint('answer.keep:after')

/**
 * The answer that the same request got first, to the byte, where every mutation in it was settled under an idempotency
 * key: its objects may have moved on since, and who asks again must not be told another story. A request that selects
 * other fields under the same key is another request, and is told how the objects are now.
 */
export const firstAnswer = async (
  db: Db,
  claims: Claims,
  request: unknown,
  answer: GraphqlAnswer,
): Promise<GraphqlAnswer> => {
  const keys = currentScope()?.keys.size ?? 0
  if (keys === 0 || keys !== mutationsIn(request) || hasErrors(answer)) return answer
  const { viewer, market, currency, language } = claims
  const key = hashOf({ request, market, currency, language })
  const mine = { scope: scopeOf(viewer), operation, key }
  await beforeKeep()
  const kept = await db
    .insert(idempotencyKeys)
    .values({ ...mine, requestHash: key, answer: answer.body })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key })
  await afterKeep()
  if (kept.length > 0) return answer
  const [first] = await db
    .select({ body: idempotencyKeys.answer })
    .from(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.scope, mine.scope),
        eq(idempotencyKeys.operation, operation),
        eq(idempotencyKeys.key, key),
      ),
    )
  return { status: answer.status, body: first?.body ?? answer.body }
}

const requestSchema = z.object({ query: z.string() })

/** How many fields of the Mutation type a request asks for; 0 when that is not plain to see. */
const mutationsIn = (request: unknown): number => {
  const operations = parse(requestSchema.parse(request).query, { noLocation: true }).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const selections = operations.flatMap((each) => each.selectionSet.selections)
  const isPlain = operations.length === 1 && selections.every((selection) => selection.kind === Kind.FIELD)
  return isPlain ? selections.length : 0
}

const answerSchema = z.object({ errors: z.array(z.unknown()).optional() })

const hasErrors = ({ body }: GraphqlAnswer): boolean => answerSchema.parse(JSON.parse(body)).errors !== undefined
