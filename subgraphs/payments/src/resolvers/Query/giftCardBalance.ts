import { requireOwner } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { Context } from '../../context.ts'
import { availableMinor } from '../../domain/gift-card.ts'
import { codeHashOf } from '../../gift-card-code.ts'
import type { QueryResolvers } from '../../generated.ts'
import { countTries, uncountTries } from '../../store/code-tries.ts'
import { usableCard } from '../../store/gift-cards.ts'

export const giftCardBalance: QueryResolvers<Context>['giftCardBalance'] = async (_, { code }, context) => {
  const { db, now, viewer, claims, config } = context
  const trier = { ownerId: requireOwner(viewer), callerHash: claims.callerHash ?? null }
  if (!(await countTries(db, trier, 1, now()))) return refusal(triesUsedUp)
  const card = await usableCard(db, codeHashOf(code, config.GIFT_CARD_KEY), now())
  if (!card) return refusal(notUsable)
  await uncountTries(db, trier, 1)
  const { lastFour, currency, expiresAt } = card
  return {
    __typename: 'GiftCardBalance',
    lastFour,
    available: { minor: availableMinor(card), currency },
    expiresAt,
  }
}

const notUsable = {
  code: 'GiftCardNotUsable',
  message: 'Nobody can pay with this code. Look whether it was typed as it was given.',
  path: ['code'],
} as const

const triesUsedUp = {
  code: 'GiftCardTriesUsedUp',
  message: 'Too many codes were tried. Wait a quarter of an hour, then try again.',
  path: ['code'],
  retryable: true,
} as const
