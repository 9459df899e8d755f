import { randomBytes } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Random letters and digits, as Stripe puts into ids and client secrets. */
export const randomText = (length: number): string => {
  let text = ''
  for (const byte of randomBytes(length)) text += alphabet[byte % alphabet.length]
  return text
}

/** A fresh id of Stripe's shape, such as `pi_3fW0…`. */
export const newId = (prefix: string): string => `${prefix}_${randomText(24)}`
