import { createHash } from 'node:crypto'

/** Letters and digits that nobody mixes up on paper. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 12

/** What the buyer writes on the transfer, such as `K7QF-9M2X-4TWA`: always the same for one payment. */
export const referenceOf = (paymentId: string): string => {
  const bytes = createHash('sha256').update(paymentId).digest().subarray(0, length)
  const text = [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('')
  return (text.match(/.{4}/g) ?? []).join('-')
}

/** A reference as people type it. */
export const readReference = (typed: string): string =>
  (
    typed
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, '')
      .match(/.{1,4}/g) ?? []
  ).join('-')
