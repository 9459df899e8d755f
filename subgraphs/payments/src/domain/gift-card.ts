/** A card as far as it decides what can be kept on it. */
export type GiftCard = {
  id: string
  currency: string
  balanceMinor: number
  heldMinor: number
  expiresAt: Date | null
  disabledAt: Date | null
}

export type CardRefusal = { index: number; because: 'UNUSABLE' | 'OTHER_CURRENCY' | 'EMPTY' }

type Wanted = { currency: string; amountMinor: number }

/** How much is kept on which card, the first one first; a code that cannot be used keeps nothing and is named by its place. */
export const holdOnCards = (cards: readonly (GiftCard | null)[], { currency, amountMinor }: Wanted, at: Date) => {
  const kept: { giftCardId: string; minor: number }[] = []
  const refused: CardRefusal[] = []
  let left = amountMinor
  for (const [index, card] of cards.entries()) {
    const isAgain = card !== null && kept.some(({ giftCardId }) => giftCardId === card.id)
    const because = isAgain ? 'EMPTY' : whyNot(card, currency, at)
    if (because !== null || card === null) {
      refused.push({ index, because: because ?? 'UNUSABLE' })
      continue
    }
    const minor = Math.min(left, availableMinor(card))
    left -= minor
    if (minor > 0) kept.push({ giftCardId: card.id, minor })
  }
  return { kept, refused }
}

/** What is on a card and not kept for somebody. */
export const availableMinor = ({ balanceMinor, heldMinor }: GiftCard): number => balanceMinor - heldMinor

/** Whether its bearer may pay with it. */
export const isUsable = ({ disabledAt, expiresAt }: GiftCard, at: Date): boolean =>
  disabledAt === null && (expiresAt === null || expiresAt > at)

const whyNot = (card: GiftCard | null, currency: string, at: Date): CardRefusal['because'] | null => {
  if (card === null || !isUsable(card, at)) return 'UNUSABLE'
  if (card.currency !== currency) return 'OTHER_CURRENCY'
  return availableMinor(card) === 0 ? 'EMPTY' : null
}
