import { createHmac } from 'node:crypto'

/** Letters that are not mistaken for each other and spell no words; without digits a code never looks like a card number. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ'
const codeLength = 20

/** The code of a card: it follows from the card's id and the shop's key, so it is kept nowhere and can be shown again to whoever asked for it. */
export const codeOf = (giftCardId: string, key: string): string => {
  const digest = createHmac('sha512', key).update(`gift card ${giftCardId}`).digest()
  const picked = [...digest.subarray(0, codeLength * 2)].flatMap((high, index, bytes) =>
    index % 2 === 0 ? [letters[(high * 256 + (bytes[index + 1] ?? 0)) % letters.length] ?? ''] : [],
  )
  return (picked.join('').match(/.{4}/g) ?? []).join('-')
}

/** What a buyer typed, in the one way in which codes are compared. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z]/g, '')

/** What is kept of a code: nobody who reads the table can pay with it. */
export const codeHashOf = (typed: string, key: string): string =>
  createHmac('sha256', key)
    .update(`code ${plainCode(typed)}`)
    .digest('base64url')
