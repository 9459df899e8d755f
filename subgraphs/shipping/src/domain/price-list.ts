import type { Money } from '@shop/kit/money'

export type Method = { id: string; name: string; daysMin: number; daysMax: number }

/** A price for weights and values from `from` up to but not including `to`; no upper end when null. */
export type Band = {
  currency: string
  weightFrom: number
  weightTo: number | null
  valueFrom: number
  valueTo: number | null
  priceMinor: number
}

/** Countries with the same methods and prices; the zone without countries takes all others. */
export type PricedZone = { countries: readonly string[]; methods: readonly (Method & { bands: readonly Band[] })[] }
export type PriceList = readonly PricedZone[]

/** One way to send something, with its price. */
export type Rate = { methodId: string; name: string; price: Money; daysMin: number; daysMax: number }

export type Consignment = { country: string; weightGrams: number; value: Money }

/** Every way to send this, cheapest first; a country of no zone of its own takes the zone for all others. */
export const ratesFor = (list: PriceList, { country, weightGrams, value }: Consignment): Rate[] => {
  const zone = list.find(({ countries }) => countries.includes(country)) ?? list.find(isForOthers)
  const fits = (band: Band): boolean =>
    band.currency === value.currency &&
    isWithin(weightGrams, band.weightFrom, band.weightTo) &&
    isWithin(value.minor, band.valueFrom, band.valueTo)
  const rates = zone?.methods.flatMap(({ bands, id: methodId, name, daysMin, daysMax }) =>
    bands.filter(fits).map(({ currency, priceMinor }) => ({
      ...{ methodId, name, daysMin, daysMax },
      price: { minor: priceMinor, currency },
    })),
  )
  return rates?.toSorted(cheapestFirst) ?? []
}

const isForOthers = ({ countries }: PricedZone): boolean => countries.length === 0

const isWithin = (what: number, from: number, to: number | null): boolean => what >= from && (to === null || what < to)

const cheapestFirst = (a: Rate, b: Rate): number =>
  a.price.minor - b.price.minor || a.daysMax - b.daysMax || (a.methodId < b.methodId ? -1 : 1)
