import { randomFillSync } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const pool = Buffer.alloc(8192)
let used = pool.length

/** Random letters and digits, as Stripe puts into ids and client secrets. */
export const randomText = (length: number): string => {
  if (used + length > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  let text = ''
  for (const byte of pool.subarray(used, used + length)) text += alphabet[byte % alphabet.length]
  used += length
  return text
}

/** A fresh id of Stripe's shape, such as `pi_3fW0…`. */
export const newId = (prefix: string): string => `${prefix}_${randomText(24)}`
