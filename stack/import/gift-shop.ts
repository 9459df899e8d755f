import { divideRounded } from '@shop/kit/money'
import { z } from 'zod'
import { bad, badShape, plainLine } from './format.ts'
import type { CatalogFormat } from './format.ts'
import { pricesIn } from './rates.ts'

const shape = z.looseObject({ sku: z.string().trim().min(1).max(50), name: z.string(), priceGbp: z.string().trim() })

/** The price list of the UCI gift shop: `sku,name,priceGbp`; its other columns are about sales, not products. */
export const giftShop: CatalogFormat = {
  name: 'gift shop products (CSV)',
  currency: 'GBP',
  container: 'csv',
  map: (record, currency) => {
    const parsed = shape.safeParse(record)
    if (!parsed.success) return badShape(parsed.error)
    const title = plainLine(parsed.data.name, 300)
    if (!title) return bad('name: is empty')
    const minorUnits = minorOf(parsed.data.priceGbp)
    if (minorUnits === null) return bad(`priceGbp: "${parsed.data.priceGbp}" is no amount`)
    if (minorUnits <= 0) return bad('priceGbp: must be above 0')
    const sku = parsed.data.sku.toUpperCase()
    return {
      row: { externalId: `gift-shop:${sku}`, title, variants: [{ sku, prices: pricesIn(minorUnits, currency) }] },
      bad: null,
    }
  },
}

/** "2.55" -> 255. A median may lie between two pennies: it is rounded half up. */
const minorOf = (text: string): number | null => {
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text) ?? []
  if (!whole) return null
  return divideRounded(Number(whole + fraction.padEnd(6, '0')), 10_000) * (sign ? -1 : 1)
}
