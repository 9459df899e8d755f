import { GraphQLError } from 'graphql'
import { z } from 'zod'
import type { RouterContext } from '../context.ts'
import type { Gateway } from '../gateway.ts'
import { maskError } from '../policies/masked-errors.ts'
import { notFound } from './not-found.ts'
import { added } from './rewrite.ts'

const answerSchema = z.object({ [added.root]: z.record(z.string(), z.unknown()).nullish() }).nullish()

type Question = { text: string; variables: Record<string, unknown>; context: RouterContext }

/** A variant as its watchers selected it, as the text of a result; what cannot be read now throws, and is read again. */
export const readVariant = async (gateway: Gateway, as: string, { text, variables, context }: Question) => {
  const { data, errors = [] } = await gateway.read(text, variables, context)
  const item = answerSchema.parse(data)?.[added.root]
  if (!item && errors.length > 0) throw new Error(errors[0]?.message)
  if (!item) return { text: JSON.stringify(notFound(as, 'variant')), isMissing: true }
  const shown = errors.map((error) => {
    const { message, path = [], extensions } = maskError(error, context.requestId)
    return new GraphQLError(message, { path: [as, ...path.slice(1)], extensions: extensions ?? {} })
  })
  return {
    text: JSON.stringify({ ...(shown.length > 0 && { errors: shown }), data: { [as]: item } }),
    isMissing: false,
  }
}
