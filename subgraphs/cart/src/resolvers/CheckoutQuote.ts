import { isId } from '@shop/kit/id'
import { money } from '@shop/kit/money'
import { isStaff, owns } from '@shop/kit/viewer'
import { dueMinorOf } from '@shop/schema/shapes'
import type { Context } from '../context.ts'
import { problemsOf } from '../domain/quote-problems.ts'
import type { CheckoutQuoteResolvers } from '../generated.ts'
import type { CheckoutQuoteModel } from '../models.ts'

export const CheckoutQuote: CheckoutQuoteResolvers = {
  __resolveReference: ({ id }, ctx) => readableQuote(ctx, id),
  lines: (quote) => quote.snapshot.lines,
  shippingMethod: (quote) => {
    const { methodId, name, price } = quote.snapshot.shipping
    const offered = quote.shippingOptions.find((option) => option.id === methodId)
    return { daysMin: 0, daysMax: 0, ...offered, id: methodId, name, price }
  },
  totals: (quote) => quote.snapshot.totals,
  discounts: (quote) => quote.snapshot.promotions,
  giftCards: (quote) => quote.snapshot.giftCards,
  amountDue: ({ snapshot }) => money(dueMinorOf(snapshot), snapshot.currency),
  shipTo: (quote) => quote.snapshot.shipTo,
  billTo: (quote) => quote.snapshot.billTo,
  email: (quote) => quote.snapshot.email,
  problems: (quote, _, { now }) =>
    problemsOf({ ...quote, lines: quote.snapshot.lines }, now()).map(({ lineId, ...problem }) => ({
      ...problem,
      line: quote.snapshot.lines.find((line) => line.lineId === lineId) ?? null,
    })),
}

/** A quote for its owner and for staff; to everybody else it is not there, and to nobody once it is long an order. */
export const readableQuote = async ({ loaders, viewer }: Context, id: string): Promise<CheckoutQuoteModel | null> => {
  const quote = isId(id, 'quo') ? await loaders.quote.load(id) : null
  return quote && !quote.trimmedAt && (owns(viewer, quote.ownerId) || isStaff(viewer)) ? quote : null
}
