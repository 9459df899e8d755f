import { answer } from '@shop/kit/requests'
import { shippingQuoteRates } from '@shop/schema/requests/shipping'
import type { Context } from '../context.ts'
import { ratesFor } from '../domain/price-list.ts'

export const answerQuoteRates = answer(shippingQuoteRates, async (consignment, { priceList }: Context) => ({
  rates: ratesFor(await priceList(), consignment),
}))
