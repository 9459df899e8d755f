/** An object of an answer, as it was read from JSON. */
export type Data = Record<string, unknown>

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Puts what a part answered into what is there already. What is there only once is taken over as it is, not copied, so
 * that objects that were asked for once are shared by all places that need them.
 */
export const mergeInto = (target: Data, source: Data): void => {
  for (const key of Object.keys(source)) put(target, key, source[key])
}

/** The same for many places at once. */
export const mergeIntoAll = (targets: Iterable<Data>, source: Data): void => {
  const keys = Object.keys(source)
  for (const target of targets) for (const key of keys) put(target, key, source[key])
}

const put = (target: Data, key: string, given: unknown): void => {
  if (given === undefined || key === '__proto__') return
  const known = target[key]
  if (known === given) return
  if (typeof known !== 'object' || known === null) target[key] = given
  else if (isData(known) && isData(given)) mergeInto(known, given)
  else if (Array.isArray(known) && Array.isArray(given) && known.length === given.length) mergeItems(known, given)
  else target[key] = given
}

const mergeItems = (target: unknown[], source: readonly unknown[]): void => {
  source.forEach((given, at) => {
    const known = target[at]
    if (known === given) return
    if (isData(known) && isData(given)) mergeInto(known, given)
    else target[at] = given
  })
}
