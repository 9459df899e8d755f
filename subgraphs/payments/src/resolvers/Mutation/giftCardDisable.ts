import { requireStaff } from '@shop/kit/denied'
import { transaction } from '@shop/kit/db'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import type { Context } from '../../context.ts'
import type { MutationResolvers } from '../../generated.ts'
import { textOf } from '../../input-text.ts'
import { disableGiftCard } from '../../store/gift-cards.ts'

export const giftCardDisable: MutationResolvers<Context>['giftCardDisable'] = async (_, { input }, context) => {
  requireStaff(context.viewer)
  const reason = textOf('reason', input.reason, 200)
  const disabling = { id: input.giftCardId, by: scopeOf(context.viewer), reason, at: context.now() }
  const giftCard = await transaction(context.db, (tx) => disableGiftCard(tx, disabling))
  return giftCard ? { __typename: 'GiftCardDisabled', giftCard } : refusal(notFound)
}

const notFound = {
  code: 'GiftCardNotFound',
  message: 'There is no gift card of this id.',
  path: ['giftCardId'],
} as const
