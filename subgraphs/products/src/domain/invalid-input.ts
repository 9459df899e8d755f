import type { z } from 'zod'

export type InvalidCatalogInput = { code: 'InvalidCatalogInput'; message: string; path: string[] }

type Checked<Data> = { data: Data; invalid: null } | { data: null; invalid: InvalidCatalogInput }

export const invalidInput = (message: string, path: string[]): InvalidCatalogInput => ({
  code: 'InvalidCatalogInput',
  message,
  path,
})

/** Input that fits its rules, or a refusal that names the first field that does not. */
export const checkInput = <Schema extends z.ZodType>(schema: Schema, input: unknown): Checked<z.output<Schema>> => {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { data: parsed.data, invalid: null }
  const [issue] = parsed.error.issues
  const path = (issue?.path ?? []).map(String)
  return { data: null, invalid: invalidInput(`${path.join('.')}: ${issue?.message ?? 'not understood'}`, path) }
}
