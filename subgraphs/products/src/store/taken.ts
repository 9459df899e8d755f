import { sqlStateOf } from '@shop/kit/db'

export type SlugTaken = { code: 'SlugTaken'; message: string; path: string[]; slug: string }
export type SkuTaken = { code: 'SkuTaken'; message: string; path: string[]; sku: string }

export const slugTaken = (slug: string): SlugTaken => ({
  code: 'SlugTaken',
  message: `The slug ${slug} is taken: choose another.`,
  path: ['slug'],
  slug,
})

export const skuTaken = (sku: string): SkuTaken => ({
  code: 'SkuTaken',
  message: `Another variant has the SKU ${sku}.`,
  path: ['sku'],
  sku,
})

/** Runs a write whose unique constraint somebody else may hold; only the name of the constraint tells which. */
export const unlessTaken = async <T, Refusal>(
  run: () => Promise<T>,
  refusals: Record<string, Refusal>,
): Promise<T | { taken: Refusal }> => {
  try {
    return await run()
  } catch (error) {
    const refusal = sqlStateOf(error) === '23505' ? refusals[constraintOf(error)] : undefined
    if (refusal === undefined) throw error
    return { taken: refusal }
  }
}

const constraintOf = (error: unknown): string => {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('constraint_name' in at && typeof at.constraint_name === 'string') return at.constraint_name
  }
  return ''
}
