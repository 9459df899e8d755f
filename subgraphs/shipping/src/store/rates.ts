import { asc, eq } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Now } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import type { Band, Method, PriceList } from '../domain/price-list.ts'
import { methods, rates, zones } from './tables.ts'

export type Zone = { id: string; name: string; countries: string[]; methods: Method[] }

const keptMs = 10_000

/** The price list as it was at most ten seconds ago: it is small, hardly ever changes, and is asked for with each quote. */
export const keptPriceList = (db: Db, now: Now): (() => Promise<PriceList>) => {
  let kept: { list: Promise<PriceList>; until: Date } | null = null
  const readAnew = () => {
    const reading = { list: readPriceList(db), until: after(now(), keptMs) }
    kept = reading
    reading.list.catch(() => {
      if (kept === reading) kept = null
    })
    return reading
  }
  return () => (kept && kept.until > now() ? kept : readAnew()).list
}

const readPriceList = async (db: Db): Promise<PriceList> => {
  const rows = await db
    .select()
    .from(zones)
    .leftJoin(methods, eq(methods.zoneId, zones.id))
    .leftJoin(rates, eq(rates.methodId, methods.id))
  return groups(rows, (row) => row.zones.id).map(([row, ofZone]) => ({
    countries: row.zones.countries,
    methods: groups(ofZone, ({ methods: method }) => method?.id).flatMap(([{ methods: method }, ofMethod]) =>
      method ? [{ ...method, bands: ofMethod.flatMap(({ rates: band }): Band[] => (band ? [band] : [])) }] : [],
    ),
  }))
}

const groups = <T>(rows: readonly T[], keyOf: (row: T) => string | undefined): [T, T[]][] =>
  [...Map.groupBy(rows, keyOf).values()].flatMap((same): [T, T[]][] => (same[0] ? [[same[0], same]] : []))

/** All zones with their methods. */
export const allZones = async (db: Db): Promise<Zone[]> => {
  const rows = await db
    .select()
    .from(zones)
    .innerJoin(methods, eq(methods.zoneId, zones.id))
    .orderBy(asc(zones.id), asc(methods.daysMax))
  return groups(rows, (row) => row.zones.id).map(([{ zones: zone }, same]) => ({
    ...zone,
    methods: same.map((row) => row.methods),
  }))
}
