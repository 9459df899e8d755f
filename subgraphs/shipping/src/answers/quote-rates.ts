import { answer } from '@shop/kit/requests'
import { shippingQuoteRates } from '@shop/schema/requests/shipping'
import type { Context } from '../context.ts'
import { quoteRates } from '../store/rates.ts'

export const answerQuoteRates = answer(shippingQuoteRates, async (consignment, { db }: Context) => ({
  rates: await quoteRates(db, consignment),
}))
