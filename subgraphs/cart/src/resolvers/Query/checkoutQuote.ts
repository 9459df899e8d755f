import type { QueryResolvers } from '../../generated.ts'
import { readableQuote } from '../CheckoutQuote.ts'

export const checkoutQuote: QueryResolvers['checkoutQuote'] = (_, { id }, ctx) => readableQuote(ctx, id)
