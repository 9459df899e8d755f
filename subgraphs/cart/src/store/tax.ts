import { eq, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { ruleOf, untaxed } from '../domain/tax-rates.ts'
import type { ShippingTax, TaxRule } from '../domain/tax-rates.ts'
import { taxCountries, taxRates, taxShipping } from './tables.ts'

/** How tax works in a country (and its region) at an instant. */
export const taxRuleAt = async (db: Db, country: string, region: string | null, at: Date): Promise<TaxRule> => {
  const place = region?.toUpperCase() ?? ''
  const day = at.toISOString().slice(0, 10)
  const shipping = sql<ShippingTax | null>`(
    select ${taxShipping.rule} from ${taxShipping}
    where ${taxShipping.country} = ${country} and ${taxShipping.region} in ('', ${place}) and ${taxShipping.validFrom} <= ${day}
    order by ${taxShipping.region} desc, ${taxShipping.validFrom} desc limit 1)`
  const rows = await db
    .select({ pricesIncludeTax: taxCountries.pricesIncludeTax, rate: taxRates, shipping })
    .from(taxCountries)
    .innerJoin(taxRates, eq(taxRates.country, taxCountries.country))
    .where(eq(taxCountries.country, country))
  const [first] = rows
  if (!first) return untaxed
  const rules = { pricesIncludeTax: first.pricesIncludeTax, shipping: first.shipping ?? 'STANDARD' }
  return ruleOf(
    rules,
    rows.map((row) => row.rate),
    place,
    day,
  )
}
