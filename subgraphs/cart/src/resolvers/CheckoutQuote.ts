import { isId } from '@shop/kit/id'
import { isStaff, owns } from '@shop/kit/viewer'
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
  shipTo: (quote) => quote.snapshot.shipTo,
  billTo: (quote) => quote.snapshot.billTo,
  email: (quote) => quote.snapshot.email,
  problems: (quote, _, { now }) =>
    problemsOf(quote, now()).map(({ lineId, ...problem }) => ({
      ...problem,
      line: quote.snapshot.lines.find((line) => line.lineId === lineId) ?? null,
    })),
}

/** A quote for its owner and for staff; to everybody else it is not there. */
export const readableQuote = async ({ loaders, viewer }: Context, id: string): Promise<CheckoutQuoteModel | null> => {
  const quote = isId(id, 'quo') ? await loaders.quote.load(id) : null
  return quote && (owns(viewer, quote.ownerId) || isStaff(viewer)) ? quote : null
}
