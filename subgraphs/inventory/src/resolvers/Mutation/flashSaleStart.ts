import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import { wrongText, wrongVariant } from '../../domain/corrections.ts'
import { wrongWithSale } from '../../domain/start-sale.ts'
import type { MutationResolvers } from '../../generated.ts'
import { saleOf } from '../../store/sale.ts'

export const flashSaleStart: MutationResolvers['flashSaleStart'] = async (_, { input }, { sales, loaders, viewer }) => {
  requireStaff(viewer)
  const { idempotencyKey, ...rules } = input
  const wrong = wrongVariant(rules.variantId) ?? wrongText(idempotencyKey, 'idempotencyKey') ?? wrongWithSale(rules)
  if (wrong) return refusal(wrong)
  const started = await sales.start(rules, { scope: scopeOf(viewer), key: idempotencyKey })
  return started.kind === 'started'
    ? { __typename: 'FlashSaleStarted', sale: await saleOf(started, loaders) }
    : refusal(started.because)
}
