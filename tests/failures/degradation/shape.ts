/** What of an answer is promised: which places are there, null, or say one of a few things; not what a text or number is. */
export const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])]
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]))
  return typeof value === 'string' && !/^[A-Z][A-Za-z_]+$/.test(value) ? '…' : typeof value === 'number' ? '…' : value
}

type AnswerError = { path?: readonly (string | number)[] | undefined; extensions?: { code?: unknown } | undefined }

/** `CODE at path`, with `@` for all items of a list, each once. */
export const errorsOf = (errors: readonly AnswerError[] = []): string[] =>
  [
    ...new Set(
      errors.map(({ path, extensions }) => {
        const place = (path ?? []).map((step) => (typeof step === 'number' ? '@' : step)).join('.')
        return `${String(extensions?.code)}${place && ` at ${place}`}`
      }),
    ),
  ].toSorted()
