import type { GraphQLFormattedError } from 'graphql'
import { z } from 'zod'
import type { RouterContext } from '../context.ts'
import type { Gateway } from '../gateway.ts'
import { maskError } from '../policies/masked-errors.ts'
import { added } from './rewrite.ts'

export type Update = {
  orderId: string
  version: number
  item: Record<string, unknown>
  errors: GraphQLFormattedError[]
}

/** Updates in order; `missing` when there is no such order for this viewer; errors alone when nothing could be read. */
export type Read = { updates: Update[]; isMissing: boolean; errors: GraphQLFormattedError[] }

const ours = z.looseObject({ [added.version]: z.number(), [added.order]: z.object({ id: z.string() }) })
const answerSchema = z.object({ [added.root]: z.array(ours).nullish() }).nullish()

/** What a viewer may see of updates, now. */
export const readUpdates = async (
  gateway: Gateway,
  query: string,
  variables: Record<string, unknown>,
  context: RouterContext,
): Promise<Read> => {
  const answer = await gateway.read(query, variables, context)
  const errors = (answer.errors ?? []).map((error) => maskError(error, context.requestId))
  const rows = answerSchema.parse(answer.data)?.[added.root]
  const updates = (rows ?? []).map(({ [added.version]: version, [added.order]: order, ...item }, index) => ({
    orderId: order.id,
    version,
    item,
    errors: errors
      .filter((error) => error.path?.[1] === index)
      .map((error) => ({ ...error, path: error.path?.slice(2) ?? [] })),
  }))
  return { updates, isMissing: rows === null && errors.length === 0, errors: rows ? [] : errors }
}
