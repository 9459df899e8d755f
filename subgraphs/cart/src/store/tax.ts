import { eq } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { ruleOf, untaxed } from '../domain/tax-rates.ts'
import type { TaxRule } from '../domain/tax-rates.ts'
import { taxCountries, taxRates } from './tables.ts'

/** How tax works in a country (and its region) today. */
export const taxRuleAt = async (db: Db, country: string, region: string | null, at: Date): Promise<TaxRule> => {
  const rows = await db
    .select()
    .from(taxCountries)
    .innerJoin(taxRates, eq(taxRates.country, taxCountries.country))
    .where(eq(taxCountries.country, country))
  const pricesIncludeTax = rows[0]?.tax_countries.pricesIncludeTax
  if (pricesIncludeTax === undefined) return untaxed
  const ofCountry = rows.map((row) => row.tax_rates)
  return ruleOf(pricesIncludeTax, ofCountry, region?.toUpperCase() ?? '', at.toISOString().slice(0, 10))
}
