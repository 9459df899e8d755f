import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '@shop/kit/db'
import { sealAtStart } from '@shop/kit/reseal'
import { keyRing, unseal } from '@shop/kit/sealed'
import { startBefore } from '@shop/kit/testing/before'
import type { Before } from '@shop/kit/testing/before'
import { testFieldKeys } from '@shop/kit/testing/servers'
import { definitions } from '../definitions.ts'

const ring = keyRing.parse(testFieldKeys)
let cart: Before
let payments: Before

beforeAll(async () => {
  cart = await startBefore(definitions.cart.migrations, '0004_sealed')
  payments = await startBefore(definitions.payments.migrations, '0007_sealed')
})
afterAll(async () => {
  await cart.drop()
  await payments.drop()
})

/** What a start of the part does to its database. */
const upgrade = async ({ env }: Before, migrations: URL): Promise<void> => {
  const database = openDatabase(env['DATABASE_URL'] ?? '', { name: 'test', max: 2 })
  await database.migrate(migrations)
  await sealAtStart(database.db, ring)
  await database.close()
}

const opened = (place: string, value: unknown): unknown => JSON.parse(unseal(ring, place, String(value)))

describe('a database of before there were sealed columns', () => {
  it('has its quotes parted in two, of which one is sealed', async () => {
    const shipTo = { name: 'Zoë "Z" Brandt', line1: "O'Connell Street 1" }
    const whole = { email: 'zoe@example.com', shipTo, billTo: shipTo, promotions: [], quoteId: 'qte_1' }
    await cart.sql`
      insert into quotes (id, owner_id, cart_id, snapshot, shipping_options, changed_line_ids, expires_at)
      values ('qte_1', 'usr_1', 'crt_1', ${JSON.stringify(whole)}, '[]', '[]', now())`
    await cart.sql`insert into idempotency_keys (scope, operation, key, request_hash, answer) values ('a', 'b', 'c', 'd', '{"quoteId":"qte_1"}')`
    await cart.sql`insert into idempotency_keys (scope, operation, key, request_hash) values ('a', 'b', 'open', 'd')`

    await upgrade(cart, definitions.cart.migrations)

    const [quote] = await cart.sql`select people, snapshot::text as snapshot from quotes`
    expect(opened('quotes.people', quote?.['people'])).toEqual({ email: whole.email, shipTo, billTo: shipTo })
    expect(JSON.parse(quote?.['snapshot'])).toEqual({ promotions: [], quoteId: 'qte_1' })
    const [answered, open] = await cart.sql`select answer from idempotency_keys order by key`
    expect(opened('idempotency_keys.answer', answered?.['answer'])).toBe('{"quoteId":"qte_1"}')
    expect(open?.['answer']).toBeNull()
  })

  it('has what finishes payments sealed, also where it said less than now', async () => {
    const insert = (id: string, next: string | null) => payments.sql`
      insert into payments (id, order_id, buyer_id, provider, amount_minor, currency, status, held_minor, captured_minor, refunding_minor,
        refunded_minor, lines, shares, kept, next_action, created_at, version)
      values (${id}, ${id}, 'usr_1', 'stripe', 1, 'EUR', 'PENDING', 0, 0, 0, 0, '[]', '{}', '{}', ${next}::text::jsonb, now(), 1)`
    await insert('pay_1', JSON.stringify({ redirectUrl: null, clientSecret: 'pi_1_secret_2' }))
    await insert('pay_2', null)

    await upgrade(payments, definitions.payments.migrations)

    const [first, second] = await payments.sql`select next_action from payments order by id`
    const whole = { redirectUrl: null, clientSecret: 'pi_1_secret_2', reference: null }
    expect(opened('payments.next_action', first?.['next_action'])).toEqual(whole)
    expect(second?.['next_action']).toBeNull()
  })
})
