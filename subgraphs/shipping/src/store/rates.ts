import { and, arrayContains, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Money } from '@shop/kit/money'
import type { ShippingRate } from '@shop/schema/requests/shipping'
import { methods, rates, zones } from './tables.ts'

export type Method = { id: string; name: string; daysMin: number; daysMax: number }
export type Zone = { id: string; name: string; countries: string[]; methods: Method[] }
export type Consignment = { country: string; weightGrams: number; value: Money }

/** Every way to send this, cheapest first; a country of no zone of its own takes the zone for all others. */
export const quoteRates = async (db: Db, { country, weightGrams, value }: Consignment): Promise<ShippingRate[]> => {
  const [zone] = await db
    .select({ id: zones.id })
    .from(zones)
    .where(or(arrayContains(zones.countries, [country]), eq(zones.countries, [])))
    .orderBy(eq(zones.countries, []))
    .limit(1)
  if (!zone) return []
  const rows = await db
    .select({
      methodId: methods.id,
      name: methods.name,
      daysMin: methods.daysMin,
      daysMax: methods.daysMax,
      priceMinor: rates.priceMinor,
    })
    .from(rates)
    .innerJoin(methods, eq(methods.id, rates.methodId))
    .where(
      and(
        eq(methods.zoneId, zone.id),
        eq(rates.currency, value.currency),
        lte(rates.weightFrom, weightGrams),
        or(isNull(rates.weightTo), gt(rates.weightTo, weightGrams)),
        lte(rates.valueFrom, value.minor),
        or(isNull(rates.valueTo), gt(rates.valueTo, value.minor)),
      ),
    )
    .orderBy(asc(rates.priceMinor), asc(methods.daysMax), asc(methods.id))
  return rows.map(({ priceMinor, ...rate }) => ({ ...rate, price: { minor: priceMinor, currency: value.currency } }))
}

/** All zones with their methods. */
export const allZones = async (db: Db): Promise<Zone[]> => {
  const rows = await db
    .select()
    .from(zones)
    .innerJoin(methods, eq(methods.zoneId, zones.id))
    .orderBy(asc(zones.id), asc(methods.daysMax))
  return [...Map.groupBy(rows, (row) => row.zones.id).values()].flatMap((same) => {
    const zone = same[0]?.zones
    return zone ? [{ ...zone, methods: same.map((row) => row.methods) }] : []
  })
}
