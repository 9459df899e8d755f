import type { CatalogFormat } from './format.ts'
import { giftShop } from './gift-shop.ts'
import { icecat } from './icecat.ts'
import { ownFormat } from './own-format.ts'

/** Which format a file is in, by its first line; null for an unknown one. */
export const recognise = (firstLine: string): CatalogFormat | null => {
  const line = firstLine.replace(/^\uFEFF/, '').trim()
  if (!line.startsWith('{')) return isGiftShopHeader(line) ? giftShop : null
  const record = objectIn(line)
  if ('ean' in record && 'supplier' in record) return icecat
  return 'variants' in record && 'title' in record ? ownFormat : null
}

const isGiftShopHeader = (line: string): boolean => {
  const names = line.split(',').map((name) => name.trim())
  return ['sku', 'name', 'priceGbp'].every((name) => names.includes(name))
}

const objectIn = (line: string): object => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
