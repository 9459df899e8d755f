import { badUserInput } from '@shop/kit/denied'
import type { Context } from '../../context.ts'
import { ratesFor } from '../../domain/price-list.ts'
import type { QueryResolvers } from '../../generated.ts'

const weightGramsMax = 10_000_000

export const shippingRates: QueryResolvers<Context>['shippingRates'] = async (_, { input }, { priceList }) => {
  const { country, weightGrams, valueMinorUnits, currency } = input
  if (!/^[A-Z]{2}$/.test(country)) throw badUserInput('country is two letters of ISO 3166-1: DE.', ['input', 'country'])
  if (weightGrams < 0 || weightGrams > weightGramsMax)
    throw badUserInput(`weightGrams is 0 to ${weightGramsMax}.`, ['input', 'weightGrams'])
  if (valueMinorUnits < 0) throw badUserInput('valueMinorUnits is not negative.', ['input', 'valueMinorUnits'])
  return ratesFor(await priceList(), { country, weightGrams, value: { minor: valueMinorUnits, currency } })
}
