import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { drizzle } from 'drizzle-orm/postgres-js'
import { z } from 'zod'
import { verifyLinks } from '@shop/kit/ledger-chain'
import type { Anchor, ChainReport, LedgerRow, Link } from '@shop/kit/ledger-chain'
import { exportLedger } from '@shop/kit/ledger-seal'
import type { Databases } from './check.ts'
import { ledgers } from './ledgers.ts'

/** A line of an exported ledger: a row with the text that was hashed, or a link of the chain. */
const line = z.union([
  z.object({ rowId: z.number(), text: z.string() }),
  z.object({ position: z.number(), rowId: z.number(), rowHash: z.string(), hash: z.string() }),
])

/** Writes each ledger with its chain into a file of the folder, as JSON lines; gives the paths. */
export const exportLedgers = async (databases: Databases, folder: string): Promise<string[]> => {
  const paths: string[] = []
  for (const { name, part, table } of ledgers) {
    const path = `${folder}/${name}.jsonl`
    const file = openSync(path, 'w')
    const write = (lines: readonly object[]) =>
      writeSync(file, lines.map((each) => `${JSON.stringify(each)}\n`).join(''))
    try {
      await exportLedger(drizzle(databases[part]), table, { rows: write, links: write })
    } finally {
      closeSync(file)
    }
    paths.push(path)
  }
  return paths
}

/** What an exported ledger proves of itself, without any database; `sums` is what the rows alone must add up to. */
export const verifyLedgerFile = async (
  path: string,
  anchors: readonly Anchor[],
): Promise<ChainReport & { sums: string[] }> => {
  const rows: LedgerRow[] = []
  const links: Link[] = []
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (text === '') continue
    const parsed = line.parse(JSON.parse(text))
    if ('text' in parsed) rows.push(parsed)
    else links.push(parsed)
  }
  return { ...verifyLinks(rows, links, anchors), sums: wrongSums(rows) }
}

const entry = z.object({ currency: z.string(), debit_minor: z.number(), credit_minor: z.number() })
const movement = z.object({
  variant_id: z.string(),
  warehouse_id: z.string(),
  on_hand_delta: z.number(),
  reserved_delta: z.number(),
})

/** Money on both sides is the same, and no shelf holds less than nothing. */
const wrongSums = (rows: readonly LedgerRow[]): string[] => {
  const sums = new Map<string, number>()
  const add = (what: string, amount: number) => sums.set(what, (sums.get(what) ?? 0) + amount)
  for (const { text } of rows) {
    const stored: unknown = JSON.parse(text)
    const money = entry.safeParse(stored).data
    const stock = movement.safeParse(stored).data
    if (money) add(`balance of ${money.currency}`, money.debit_minor - money.credit_minor)
    if (stock) {
      const place = `${stock.variant_id} in ${stock.warehouse_id}`
      add(`on hand of ${place}`, stock.on_hand_delta)
      add(`reserved of ${place}`, stock.reserved_delta)
    }
  }
  return [...sums]
    .filter(([what, sum]) => (what.startsWith('balance') ? sum !== 0 : sum < 0))
    .map(([what, sum]) => `${what} is ${sum}`)
}
