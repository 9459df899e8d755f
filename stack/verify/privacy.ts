import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Sql } from 'postgres'
import { subgraphNames } from '@shop/schema/subgraphs'
import { definitions } from '../definitions.ts'
import { judge, namedMax } from './check.ts'
import type { Check, Finding } from './check.ts'
import { leakIn } from './leak.ts'

const batch = 2_000

const scanTexts = async (
  sql: Sql,
  part: string,
  table: 'outbox' | 'dead_letters',
): Promise<{ count: number; leaks: string[] }> => {
  const [texts, leaks] = [
    table === 'outbox'
      ? sql`select id::text, envelope::text as text from outbox`
      : sql`select id::text, payload as text from dead_letters`,
    [] as string[],
  ]
  let count = 0
  for await (const rows of texts.cursor(batch)) {
    count += rows.length
    for (const { id, text } of rows) {
      const leak = leaks.length < namedMax ? leakIn(text) : null
      if (leak) leaks.push(`${part}: ${table} ${id} has ${leak}`)
    }
  }
  return { count, leaks }
}

const scanFile = async (path: string, name: string): Promise<{ count: number; leaks: string[] }> => {
  let count = 0
  const leaks: string[] = []
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    count += 1
    const leak = leaks.length < namedMax ? leakIn(line) : null
    if (leak) leaks.push(`${name}:${count} has ${leak}`)
  }
  return { count, leaks }
}

const told = (scans: readonly { count: number; leaks: string[] }[], what: string): Finding => ({
  figure: `${scans.reduce((sum, { count }) => sum + count, 0)} ${what}`,
  violations: scans.flatMap(({ leaks }) => leaks),
})

/** Tables that are only ever added to, or whose rows keep what was agreed, and the triggers that see to it. */
const guarded: readonly { part: 'orders' | 'payments' | 'inventory' | 'cart' | 'users'; table: string }[] = [
  { part: 'users', table: 'audit_log' },
  { part: 'orders', table: 'audit_log' },
  { part: 'orders', table: 'order_updates' },
  { part: 'orders', table: 'orders' },
  { part: 'payments', table: 'audit_log' },
  { part: 'payments', table: 'ledger_entries' },
  { part: 'payments', table: 'ledger_entries_links' },
  { part: 'inventory', table: 'stock_movements' },
  { part: 'inventory', table: 'stock_movements_links' },
  { part: 'cart', table: 'promotion_changes' },
]

/** What nobody may read, and who did what. */
export const privacyChecks: readonly Check[] = [
  {
    row: '30',
    sentence: 'No event holds personal data, tokens or card numbers',
    run: async ({ databases }) => {
      const outboxes = subgraphNames.filter((name) => definitions[name].publishes.length > 0)
      const hearers = subgraphNames.filter((name) => definitions[name].reactions.length > 0)
      return told(
        await Promise.all([
          ...outboxes.map((name) => scanTexts(databases[name], name, 'outbox')),
          ...hearers.map((name) => scanTexts(databases[name], name, 'dead_letters')),
        ]),
        'events',
      )
    },
  },
  {
    row: '30',
    sentence: 'No line of a log holds personal data, tokens or card numbers',
    needs: 'logs',
    run: async ({ logs }) => {
      const folder = logs ?? ''
      const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.log')) : []
      return told(await Promise.all(names.map((name) => scanFile(join(folder, name), name))), 'lines')
    },
  },
  {
    row: '40',
    sentence: 'Records that are only added to are still guarded, and what staff did to money is noted',
    run: async ({ databases }) => {
      const each = await Promise.all(guarded.map(({ part, table }) => unguarded(databases[part], part, table)))
      const noted = await judge(
        databases.payments`select count(*) || ' notes' as figure from audit_log`,
        databases.payments`
          select format('gift card %s was issued and nobody noted it', id) as what from gift_cards
          where not exists (select from audit_log where subject = gift_cards.id and action = 'giftCard.issued')
          union all
          select format('gift card %s was disabled and nobody noted it', id) from gift_cards
          where disabled_at is not null and not exists (select from audit_log where subject = gift_cards.id and action = 'giftCard.disabled')
          limit 20`,
      )
      return { figure: `${guarded.length} tables, ${noted.figure}`, violations: [...each.flat(), ...noted.violations] }
    },
  },
]

const unguarded = async (sql: Sql, part: string, table: string): Promise<string[]> => {
  const [row] = await sql`
    select count(*) filter (where tgenabled = 'O')::int as active, count(*) filter (where tgenabled = 'D')::int as disabled
    from pg_trigger where tgrelid = to_regclass(${table}) and not tgisinternal`
  return row?.['active'] > 0 && row?.['disabled'] === 0 ? [] : [`${part}: ${table} is not guarded by its triggers`]
}
