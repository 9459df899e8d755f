import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { createQuote } from '../../quoting/create-quote.ts'

export const checkoutQuoteCreate: MutationResolvers['checkoutQuoteCreate'] = async (_, { input }, ctx) => {
  const outcome = await createQuote(ctx, input)
  if (outcome.kind === 'rejected') return refusal(outcome.because)
  const quote = await ctx.loaders.quote.load(outcome.quoteId)
  if (!quote) throw new Error(`quote ${outcome.quoteId} was stored and is gone`)
  return { __typename: 'CheckoutQuoteCreated', quote }
}
