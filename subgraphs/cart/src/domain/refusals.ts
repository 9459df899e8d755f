import type { Short } from './sellable.ts'

/** Why something cannot be bought; each code is the name of its GraphQL type. */
export type VariantNotFound = { code: 'VariantNotFound'; message: string; path: string[] }
export type VariantNotForSale = { code: 'VariantNotForSale'; message: string; path?: string[]; variantId: string }
export type QuantityTooHigh = {
  code: 'QuantityTooHigh'
  message: string
  path?: string[]
  variantId: string
  max: number
}
export type InsufficientStock = { code: 'InsufficientStock'; message: string; path?: string[]; lines: Short[] }

export type SoldOut = { code: 'SoldOut'; message: string; path?: string[]; lines: { variantId: string }[] }

export const notFound = (path: string[]): VariantNotFound => ({
  code: 'VariantNotFound',
  message: 'There is no such variant. Take its id from the catalog.',
  path,
})

export const notForSale = (variantId: string, path?: string[]): VariantNotForSale => ({
  code: 'VariantNotForSale',
  message:
    'This variant is not for sale right now, or has no price in this currency. Take it out or choose another one.',
  variantId,
  ...(path && { path }),
})

export const tooHigh = (variantId: string, max: number, path?: string[]): QuantityTooHigh => ({
  code: 'QuantityTooHigh',
  message: `One order may hold at most ${max} of this variant. Lower the quantity.`,
  variantId,
  max,
  ...(path && { path }),
})

/** Too few, or none at all of something: what is gone altogether is named alone. */
export const short = (lines: Short[], path?: string[]): InsufficientStock | SoldOut => {
  const gone = lines.filter(({ available }) => available <= 0)
  const where = path && { path }
  if (gone.length > 0)
    return {
      code: 'SoldOut',
      message: 'Nothing is left of this. Take it out, or keep it on the wish list.',
      lines: gone.map(({ variantId }) => ({ variantId })),
      ...where,
    }
  return {
    code: 'InsufficientStock',
    message: 'There are fewer than wanted. Lower the quantities to what is available.',
    lines,
    ...where,
  }
}
