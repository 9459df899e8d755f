import { isPlainText } from './text.ts'

/** What is printed on a label. */
export type PostalAddress = {
  name: string
  company: string | null
  line1: string
  line2: string | null
  city: string
  region: string | null
  postalCode: string
  country: string
  phone: string | null
}

type Optional = 'company' | 'line2' | 'region' | 'phone'
export type AddressInput = Omit<PostalAddress, Optional> & { [Field in Optional]?: string | null }

export type SavedAddressInvalid = { code: 'SavedAddressInvalid'; message: string; path: string[] }
export type SavedAddressLimitReached = { code: 'SavedAddressLimitReached'; message: string; addressesMax: number }

export const addressesMax = 50

/** The address as it is stored: trimmed, empty lines as null, the country in capitals. */
export const cleanAddress = (input: AddressInput): PostalAddress => ({
  name: input.name.trim(),
  company: input.company?.trim() || null,
  line1: input.line1.trim(),
  line2: input.line2?.trim() || null,
  city: input.city.trim(),
  region: input.region?.trim() || null,
  postalCode: input.postalCode.trim().toUpperCase(),
  country: input.country.trim().toUpperCase(),
  phone: input.phone?.trim() || null,
})

const lengths: { [Field in keyof PostalAddress]: { min: number; max: number } } = {
  name: { min: 1, max: 200 },
  company: { min: 0, max: 200 },
  line1: { min: 1, max: 200 },
  line2: { min: 0, max: 200 },
  city: { min: 1, max: 100 },
  region: { min: 0, max: 100 },
  postalCode: { min: 0, max: 20 },
  country: { min: 2, max: 2 },
  phone: { min: 0, max: 40 },
}

/** The first field of a clean address that cannot be accepted, if any. */
export const wrongAddress = (address: PostalAddress): SavedAddressInvalid | null => {
  for (const [field, { min, max }] of Object.entries(lengths)) {
    const value = address[field as keyof PostalAddress] ?? ''
    if (!isPlainText(value, { min, max }))
      return invalid(field, `must have ${min} to ${max} characters and no line breaks`)
  }
  if (!/^[A-Z]{2}$/.test(address.country)) return invalid('country', 'must be two letters of ISO 3166-1: DE')
  if (address.phone !== null && !/^\+?[\d\s()./-]+$/.test(address.phone))
    return invalid('phone', 'must be a telephone number')
  return null
}

const invalid = (field: string, must: string): SavedAddressInvalid => ({
  code: 'SavedAddressInvalid',
  message: `${field} ${must}.`,
  path: ['address', field],
})

export const limitReached: SavedAddressLimitReached = {
  code: 'SavedAddressLimitReached',
  message: `An address book has room for ${addressesMax} addresses: delete one first.`,
  addressesMax,
}

export type Defaults = { shipping: boolean; billing: boolean }

/** The first address serves for everything; later ones for what they are asked for. */
export const defaultsOfNew = (addressCount: number, asked: Defaults): Defaults =>
  addressCount === 0 ? { shipping: true, billing: true } : asked
