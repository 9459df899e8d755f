import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openDatabase } from '@shop/kit/db'
import { until } from '@shop/kit/testing/until'
import { quietLog } from '@shop/kit/telemetry/log'
import { freshName } from '@shop/kit/testing/servers'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { purchase } from '@shop/stack/journey/purchase'
import { startOneProcess } from '@shop/stack/one-process'
import type { Databases, Ground } from '@shop/stack/verify/check'
import { exportLedgers, verifyLedgerFile } from '@shop/stack/verify/ledger-file'
import { stripeBooks } from '@shop/stack/verify/provider-books'
import { brokenIn, checks, verifyShop } from '@shop/stack/verify/verify-shop'
import { buyersAt } from '../support/buyers.ts'
import { stockUp } from '../support/catalog.ts'
import { keyRing } from '@shop/kit/sealed'
import { freshGround, testAdmin } from '../support/shop.ts'

const folder = mkdtempSync(join(tmpdir(), 'verify-'))
let databases: Databases
let ground: Ground
let close = async (): Promise<void> => {}

const asAdmin = (name: string): string => {
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  return url.href
}
const openAs = (name: string) => openDatabase(asAdmin(name), { name: 'verify', max: 2 }).sql
const nameOf = (url: string): string => new URL(url).pathname.slice(1)

/** A shop in which a good deal happened: bought, refunded in part, declined, cancelled; then closed. */
beforeAll(async () => {
  const { ground: shopGround, sandbox, clear } = await freshGround()
  const shop = await startOneProcess(shopGround, quietLog)
  sandbox.setWebhook(`${shop.url}/webhooks/payments/stripe`, shopGround.stripe.webhookSecret)
  const url = `${shop.url}/graphql`
  const [mug] = await stockUp(url, [{ title: 'Enamel mug', stock: 50 }])
  const buyers = buyersAt(url, mug?.variantId ?? '')
  await purchase({ url, staff: testAdmin, query: 'mug', onStep: () => {} })
  const guest = await buyers.aGuest()
  const cancelled = await buyers.buys(guest, 2)
  await guest.cancel(cancelled)
  await buyers.reaches(guest, cancelled, 'CANCELLED')
  await buyers.anOldOrder()

  databases = Object.fromEntries(
    subgraphNames.map((name) => [name, openAs(nameOf(shopGround.databases[name]))]),
  ) as Databases
  ground = {
    databases,
    natsUrl: shopGround.natsUrl,
    namespace: shopGround.namespace,
    provider: () => stripeBooks(shopGround.stripe),
    fieldKeys: keyRing.parse(shopGround.secrets.fieldKeys),
    logs: folder,
  }
  await until(isSealed, { what: 'a seal on every row' })
  close = async () => {
    await Promise.all(Object.values(databases).map((sql) => sql.end({ timeout: 1 })))
    await clear()
    rmSync(folder, { recursive: true })
  }
  report = await verifyShop(ground, 'settled')
  await shop.stop()
}, 120_000)
afterAll(() => close())

let report: Awaited<ReturnType<typeof verifyShop>>

const isSealed = async (): Promise<boolean> => {
  const [stock] =
    await databases.inventory`select (select count(*) from stock_movements) = (select count(*) from stock_movements_links) as whole`
  const [money] =
    await databases.payments`select (select count(*) from ledger_entries) = (select count(*) from ledger_entries_links) as whole`
  return stock?.['whole'] === true && money?.['whole'] === true
}

describe('a shop that was left alone', () => {
  it('keeps every promise that can be looked at', () => {
    expect(brokenIn(report)).toEqual([])
    expect(report.isKept).toBe(true)
    expect(report.lines.filter(({ skipped }) => skipped !== null)).toEqual([])
    expect(report.lines).toHaveLength(checks.length)
  })
})

/** What somebody did to one database behind the shop's back, with every guard switched off. */
type Harm = { row: string; part: SubgraphName; how: string; says?: RegExp }

const harms: Harm[] = [
  { row: '1', part: 'inventory', how: `update stock_levels set on_hand = on_hand + 1` },
  {
    row: '2',
    part: 'inventory',
    how: `alter table stock_levels drop constraint stock_levels_never_oversold; update stock_levels set reserved = on_hand + 1`,
  },
  { row: '3', part: 'inventory', how: `update stock_levels set reserved = 1` },
  {
    row: '4',
    part: 'inventory',
    how: `update reservations set status = 'HELD', expires_at = now() - interval '1 hour' where status = 'RELEASED'`,
  },
  {
    row: '5',
    part: 'inventory',
    how: `insert into flash_sales (id, variant_id, units_per_buyer, admitted_max, admission_ms, waiting_max, started_at)
      select 'fls_x', variant_id, 0, 1, 1, 1, now() - interval '1 day' from reservation_lines limit 1`,
  },
  { row: '6', part: 'inventory', how: `update reservations set status = 'RELEASED' where status = 'COMMITTED'` },
  {
    row: '7',
    part: 'inventory',
    how: `insert into stock_movements (variant_id, warehouse_id, kind, on_hand_delta, reserved_delta, order_id, reason, actor)
      select variant_id, warehouse_id, 'RETURN', 5, 0, order_id, '', '' from stock_movements where order_id is not null limit 1`,
  },
  {
    row: '8',
    part: 'payments',
    how: `update ledger_entries set debit_minor = debit_minor + 1 where seq = (select min(seq) from ledger_entries where debit_minor > 0)`,
  },
  {
    row: '9',
    part: 'payments',
    how: `update payments set captured_minor = captured_minor - 1 where captured_minor > refunded_minor`,
  },
  { row: '10', part: 'payments', how: `update refunds set amount_minor = amount_minor + 1` },
  {
    row: '11',
    part: 'payments',
    how: `update payments set captured_minor = captured_minor - 1 where captured_minor > 0`,
    says: /our payment is CAPTURED/,
  },
  {
    row: '11',
    part: 'payments',
    how: `update payments set intent_id = intent_id || '_another' where captured_minor > 0`,
    says: /belongs to no payment of ours/,
  },
  {
    row: '10',
    part: 'orders',
    how: `insert into returns (id, order_id, buyer_id, status, lines, progress, requested_at, updated_at)
      select 'ret_x', id, buyer_id, 'RECEIVED', '[]', '{"refundMinor": 1, "lines": []}', now(), now() from orders limit 1`,
    says: /nothing is owed/,
  },
  { row: '12', part: 'payments', how: `update payments set currency = 'USD' where status = 'CAPTURED'` },
  { row: '13', part: 'orders', how: `update orders set status = 'CANCELLED' where status = 'DELIVERED'` },
  {
    row: '14',
    part: 'orders',
    how: `update orders set snapshot = jsonb_set(snapshot, '{totals,total,minor}', to_jsonb((snapshot #>> '{totals,total,minor}')::int - 1))`,
  },
  {
    row: '14',
    part: 'orders',
    how: `update orders set snapshot = jsonb_set(snapshot, '{lines,0,total,tax,minor}', '1')`,
  },
  {
    row: '15',
    part: 'inventory',
    how: `update stock_movements set reason = 'another' where seq = 3`,
    says: /row 3 was altered/,
  },
  { row: '15', part: 'payments', how: `delete from ledger_entries where seq = 2`, says: /row 2 was removed/ },
  { row: '15', part: 'payments', how: `update ledger_entries_links set hash = 'x' where position = 2`, says: /link 2/ },
  {
    row: '16',
    part: 'orders',
    how: `update orders set status = 'PENDING', updated_at = now() - interval '1 hour' where status = 'DELIVERED'`,
  },
  { row: '17', part: 'orders', how: `update order_updates set status = 'SHIPPED' where status = 'RESERVED'` },
  { row: '17', part: 'orders', how: `delete from order_updates where version = 2`, says: /step 3 at place 2/ },
  {
    row: '17',
    part: 'shipping',
    how: `update shipments set lines = jsonb_set(lines, '{0,quantity}', '99') where shipped_at is not null`,
    says: /99 left/,
  },
  {
    row: '18',
    part: 'orders',
    how: `update idempotency_keys set answer = (select answer from idempotency_keys where operation = 'checkoutSubmit' limit 1) where operation = 'checkoutSubmit'`,
  },
  { row: '21', part: 'orders', how: `update orders set snapshot = jsonb_set(snapshot, '{totals,total,minor}', '1')` },
  {
    row: '22',
    part: 'cart',
    how: `insert into promotions (id, version, label, benefit, conditions, needs_coupon, is_exclusive, priority, starts_at, uses_max, uses, created_at, updated_at)
      values ('prm_x', 1, '', '{}', '{}', false, false, 0, now(), 1, 1, now(), now())`,
  },
  { row: '23', part: 'orders', how: `delete from outbox where type = 'orders.confirmed'` },
  { row: '23', part: 'shipping', how: `update outbox set type = 'shipping.shipped' where type = 'shipping.delivered'` },
  {
    row: '24',
    part: 'orders',
    how: `update outbox set sent_at = null, created_at = now() - interval '1 hour' where type = 'orders.placed'`,
  },
  { row: '25', part: 'payments', how: `delete from inbox where consumer = 'payments--orders'` },
  { row: '26', part: 'orders', how: `update order_updates set at = at - interval '1 hour' where version = 3` },
  {
    row: '27',
    part: 'shipping',
    how: `delete from tracking_events; delete from courier_parcels; delete from shipments`,
  },
  {
    row: '27',
    part: 'inventory',
    how: `insert into backorders (id, reservation_id, order_id, owner_id, line_id, variant_id, quantity, waiting)
      select 'bko_x', reservation_id, order_id, owner_id, line_id, variant_id, 1, 1
      from reservation_lines join reservations on reservations.id = reservation_id where order_id is not null limit 1`,
    says: /1 are awaited/,
  },
  { row: '27', part: 'products', how: `delete from purchases` },
  { row: '28', part: 'orders', how: `update outbox set stream_seq = 1000000 where type = 'orders.placed'` },
  {
    row: '29',
    part: 'orders',
    how: `insert into dead_letters (consumer, event_id, subject, payload, payload_hash, reason, deliveries) values ('c', 'e', 's', 'p', 'h', 'r', 8)`,
  },
  {
    row: '30',
    part: 'orders',
    how: `update outbox set envelope = jsonb_set(envelope, '{data,note}', '"ada@example.com"') where type = 'orders.placed'`,
  },
  {
    row: '30',
    part: 'orders',
    how: `update outbox set envelope = jsonb_set(envelope, '{data,note}', '"4242 4242 4242 4242"') where type = 'orders.placed'`,
  },
  { row: '40', part: 'orders', how: `alter table order_updates disable trigger user` },
  {
    row: '41',
    part: 'users',
    how: `update users set email = 'sealed:gone:AAAA'`,
    says: /not sealed with a key of ours/,
  },
  { row: '41', part: 'users', how: `update users set display_name = name`, says: /users.display_name do not open/ },
  { row: '44', part: 'products', how: `delete from search_versions`, says: /has no version/ },
]

/** The same shop with something done to one database, and undone. */
const harmed = async <Seen>({ part, how }: Harm, look: (ground: Ground) => Promise<Seen>): Promise<Seen> => {
  const seen: Seen[] = []
  await databases[part]
    .begin(async (tx) => {
      await harm(tx, how)
      seen.push(await look({ ...ground, databases: { ...databases, [part]: tx } }))
      throw new Undone()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error
    })
  const [found] = seen
  if (found === undefined) throw new Error('nothing was seen')
  return found
}

/** The same for looks that open a transaction themselves. */
const copied = async <Seen>({ part, how }: Harm, look: (ground: Ground) => Promise<Seen>): Promise<Seen> => {
  const [{ name } = { name: '' }] = await databases[part]`select current_database() as name`
  const original = String(name)
  await databases[part].end({ timeout: 1 })
  const copy = freshName()
  const admin = openAs('postgres')
  await admin.unsafe(`create database "${copy}" template "${original}"`)
  databases = { ...databases, [part]: openAs(original) }
  const sql = openAs(copy)
  try {
    await sql.begin((tx) => harm(tx, how))
    return await look({ ...ground, databases: { ...databases, [part]: sql } })
  } finally {
    await sql.end({ timeout: 1 })
    await admin.unsafe(`drop database "${copy}" with (force)`)
    await admin.end()
  }
}

class Undone extends Error {}

const harm = async (tx: Pick<Databases['orders'], 'unsafe'>, how: string): Promise<void> => {
  await tx.unsafe(`set local session_replication_role = replica`)
  await tx.unsafe(how)
}

describe('a shop that somebody laid hands on', () => {
  it.each(harms)('breaks INV $row: $part: $how', async (harm) => {
    const look = harm.row === '15' ? copied : harmed
    const found = await look(harm, async (seen) => {
      const own = await Promise.all(checks.filter(({ row }) => row === harm.row).map((check) => check.run(seen)))
      return own.flatMap(({ violations }) => violations)
    })

    expect(found.length).toBeGreaterThan(0)
    if (harm.says) expect(found.join('\n')).toMatch(harm.says)
  })

  it('has every invariant in this list that can be looked at', () => {
    const tried = new Set(harms.map(({ row }) => row))

    expect([...new Set(checks.map(({ row }) => row))].filter((row) => !tried.has(row))).toEqual([])
  })

  it('breaks INV 30 in its logs', async () => {
    const log = join(folder, 'shop.log')
    writeFileSync(log, '{"msg":"hello"}\n{"msg":"ada@example.com"}\n')
    const own = checks.filter(({ row, needs }) => row === '30' && needs === 'logs')

    const found = await Promise.all(own.map((check) => check.run(ground)))

    expect(found.flatMap(({ violations }) => violations)).toEqual(['shop.log:2 has an e-mail address'])
  })
})

describe('a ledger that was exported', () => {
  it('proves itself without any database, and names the row that was touched', async () => {
    const [stock = '', money = ''] = await exportLedgers(databases, folder)
    expect(await verifyLedgerFile(stock, [])).toMatchObject({ breach: null, sums: [], unsealed: 0 })
    const { head, breach, sums } = await verifyLedgerFile(money, [])
    expect({ breach, sums }).toEqual({ breach: null, sums: [] })

    writeFileSync(
      money,
      readFileSync(money, 'utf8').replace(String.raw`\"kind\": \"capture\"`, String.raw`\"kind\": \"Capture\"`),
    )

    expect((await verifyLedgerFile(money, [head])).breach).toMatchObject({ kind: 'ALTERED' })
  })
})
