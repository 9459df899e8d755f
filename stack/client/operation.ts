import { z } from 'zod'

/** A document with the shape of its answer. One that may be sent again without a second effect is sent again when the line breaks. */
export type Operation<Answer> = { document: string; answer: z.ZodType<Answer>; isRepeatable: boolean }

/** Queries may be repeated; a mutation only where its input makes it idempotent. */
export const operation = <Schema extends z.ZodType>(
  document: string,
  answer: Schema,
  { isRepeatable = document.trimStart().startsWith('query') } = {},
): Operation<z.infer<Schema>> => ({ document, answer: answer as z.ZodType<z.infer<Schema>>, isRepeatable })

const refusedShape = z.looseObject({ __typename: z.string(), code: z.string(), message: z.string() })

/** An expected no: the member of a result union that says why. */
export type Refused = z.infer<typeof refusedShape>

/** A member of a result union that is the wanted one: `Registered` and its fields. */
export const success = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ __typename: z.literal(name), ...shape })

/** The success of a result union, or its refusal. */
export const orRefused = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, refusedShape])

/** Whether a result is a refusal: only those carry a code and a message. */
export const isRefused = (result: object): result is Refused => 'code' in result && 'message' in result

/** What every result union selects beside its success. */
export const userError = '__typename ... on UserError { code message path }'
