import { eq } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { ruleOf, untaxed } from '../domain/tax-rates.ts'
import type { TaxRule, TaxTable } from '../domain/tax-rates.ts'
import { taxCountries, taxRates, taxShipping } from './tables.ts'

/** How tax works in a country (and its region) at an instant. */
export type TaxRules = (country: string, region: string | null, at: Date) => Promise<TaxRule>

const rememberedMs = 60_000

/** The tables of tax, each country's remembered for a minute: a rate is added before the day from which it applies. */
export const createTaxRules = (db: Db): TaxRules => {
  const known = new Map<string, { table: Promise<TaxTable | null>; until: number }>()
  const tableOf = (country: string, at: Date): Promise<TaxTable | null> => {
    const kept = known.get(country)
    if (kept && at.getTime() < kept.until) return kept.table
    const table = readTable(db, country)
    known.set(country, { table, until: at.getTime() + rememberedMs })
    table.catch(() => known.delete(country))
    return table
  }
  return async (country, region, at) => {
    const table = await tableOf(country, at)
    return table ? ruleOf(table, region?.toUpperCase() ?? '', at.toISOString().slice(0, 10)) : untaxed
  }
}

const readTable = async (db: Db, country: string): Promise<TaxTable | null> => {
  const [[found], rates, shipping] = await Promise.all([
    db.select().from(taxCountries).where(eq(taxCountries.country, country)),
    db.select().from(taxRates).where(eq(taxRates.country, country)),
    db.select().from(taxShipping).where(eq(taxShipping.country, country)),
  ])
  return found && rates.length > 0 ? { pricesIncludeTax: found.pricesIncludeTax, rates, shipping } : null
}
