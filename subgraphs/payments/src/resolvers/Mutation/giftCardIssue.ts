import { badUserInput, requireStaff } from '@shop/kit/denied'
import { once } from '@shop/kit/idempotency'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import type { Context } from '../../context.ts'
import { codeHashOf, codeOf } from '../../gift-card-code.ts'
import type { GiftCardIssueInput, MutationResolvers } from '../../generated.ts'
import { textOf } from '../../input-text.ts'
import { addGiftCard, giftCardById } from '../../store/gift-cards.ts'

const minorMax = 100_000_000

export const giftCardIssue: MutationResolvers<Context>['giftCardIssue'] = async (_, { input }, context) => {
  requireStaff(context.viewer)
  const { db, viewer, newId, now, config } = context
  const { idempotencyKey: key, ...body } = input
  const wanted = { ...wantedOf(input, now()), issuedBy: scopeOf(viewer) }
  const request = { scope: scopeOf(viewer), operation: 'giftCardIssue', key, body, isSecret: true }
  const outcome = await once(db, request, async (tx) => {
    const id = newId('gft')
    const code = codeOf(id, config.GIFT_CARD_KEY)
    const codeHash = codeHashOf(code, config.GIFT_CARD_KEY)
    await addGiftCard(tx, newId, { ...wanted, id, codeHash, lastFour: code.slice(-4), createdAt: now() })
    return { id }
  })
  if (outcome.kind === 'conflict') return refusal(outcome.because)
  const giftCard = await giftCardById(db, outcome.answer.id)
  if (!giftCard) throw new Error(`gift card ${outcome.answer.id} is not there`)
  return { __typename: 'GiftCardIssued', giftCard, giftCardCode: codeOf(giftCard.id, config.GIFT_CARD_KEY) }
}

const wantedOf = ({ amount, expiresAt, reason }: GiftCardIssueInput, now: Date) => {
  const { minorUnits: minor, currency } = amount
  if (minor < 1 || minor > minorMax) throw badUserInput(`The amount is 1 to ${minorMax}.`, ['amount', 'minorUnits'])
  if (expiresAt && expiresAt <= now) throw badUserInput('expiresAt must be in the future.', ['expiresAt'])
  return { minor, currency, expiresAt: expiresAt ?? null, reason: textOf('reason', reason, 200) }
}
