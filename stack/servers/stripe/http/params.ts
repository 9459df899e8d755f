import { z } from 'zod'
import { badParameter, type ApiError } from './errors.ts'
import type { Form } from './form.ts'

/** A whole number, sent as text. */
export const integer = z
  .string()
  .regex(/^-?\d{1,15}$/, 'integer')
  .transform(Number)
/** A moment in seconds, sent as text. */
export const timestamp = integer
/** `true` or `false`, sent as text. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
/** Text; an empty one unsets the field. */
export const text = z
  .string()
  .max(5000)
  .transform((value) => value || null)
/** The id of another object. */
export const reference = z.string().min(1, 'empty').max(255)
/** A list, in bracket notation. */
export const listOf = <S extends z.ZodType>(item: S) =>
  z.preprocess((value) => (typeof value === 'object' && value !== null ? Object.values(value) : value), z.array(item))
/** Something that is accepted and kept as it is. */
export const nested = z
  .record(z.string(), z.unknown())
  .or(z.literal(''))
  .transform((value) => value || null)
/** Up to fifty short notes; an empty note removes it, an empty map removes all. */
export const metadata = z
  .record(z.string().max(40), z.string().max(500))
  .refine((notes) => Object.keys(notes).length <= 50, 'at most 50 keys')
  .or(z.literal(''))

/** Notes after an update. */
export const mergeMetadata = (
  old: Record<string, string>,
  change?: Record<string, string> | '',
): Record<string, string> => {
  if (change === undefined) return old
  if (change === '') return {}
  return Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, value]) => value !== ''))
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Only the fields that were given. */
export const defined = <T extends object>(fields: T): Defined<T> => {
  const kept: Defined<T> = { ...fields }
  for (const name in kept) if (kept[name] === undefined) delete kept[name]
  return kept
}

/** Parameters as the schema wants them, or Stripe's refusal that names the first wrong one. */
export function parse<S extends z.ZodType>(schema: S, form: Form): z.output<S> {
  const result = schema.safeParse(form)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw issue ? explain(issue, form) : badParameter('Invalid request', '')
}

function explain(issue: z.core.$ZodIssue, form: Form): ApiError {
  const param = bracketed(issue.path)
  const given = valueAt(form, issue.path)
  if (issue.code === 'unrecognized_keys') {
    const unknown = bracketed([...issue.path, issue.keys[0] ?? ''])
    return badParameter(`Received unknown parameter: ${unknown}`, unknown, 'parameter_unknown')
  }
  if (given === undefined) return badParameter(`Missing required param: ${param}.`, param, 'parameter_missing')
  if (given === '') {
    const message = `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset.`
    return badParameter(message, param, 'parameter_invalid_empty')
  }
  if (issue.message === 'integer')
    return badParameter(`Invalid integer: ${String(given)}`, param, 'parameter_invalid_integer')
  if (issue.code === 'invalid_value')
    return badParameter(`Invalid ${param}: must be one of ${issue.values.join(', ')}`, param)
  return badParameter(`Invalid ${param}: ${issue.message}`, param)
}

const bracketed = ([first, ...rest]: PropertyKey[]): string =>
  String(first ?? '') + rest.map((key) => `[${String(key)}]`).join('')

const valueAt = (form: Form, path: PropertyKey[]): unknown => {
  let value: string | Form | undefined = form
  for (const key of path) value = typeof value === 'object' ? value[String(key)] : undefined
  return value
}
