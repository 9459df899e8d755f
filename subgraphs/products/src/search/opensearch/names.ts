/** The name that searches and writes go to; behind it stands one index of all that were ever built. */
export const productsAlias = (prefix: string): string => `${prefix}-products`

/** A new index, named by when its building began. */
export const productsIndexAt = (prefix: string, startedAt: Date): string =>
  `${productsAlias(prefix)}-${startedAt.toISOString().replaceAll(/\D/g, '')}`
