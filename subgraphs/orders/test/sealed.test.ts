import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPart } from '@shop/kit/part'
import { newFieldKey } from '@shop/kit/sealed'
import { startBefore } from '@shop/kit/testing/before'
import type { Before } from '@shop/kit/testing/before'
import { testFieldKeys } from '@shop/kit/testing/servers'
import { quietLog } from '@shop/kit/telemetry/log'
import { orderReads } from '../src/store/reads.ts'
import { orders } from '../src/subgraph.ts'
import { anOrder } from './people.ts'

let before: Before
beforeAll(async () => void (before = await startBefore(orders.migrations, '0003_sealed')))
afterAll(() => before.drop())

const started = (fieldKeys = testFieldKeys) =>
  startPart(orders, { ...before.env, FIELD_KEYS: fieldKeys }, { log: quietLog('orders') })

describe('orders of before there were sealed columns', () => {
  it('are sealed, read as before and never change, but for the key', async () => {
    const { id, number, buyerId, snapshot, progress, placedAt } = anOrder()
    await before.sql`
      insert into orders (id, number, buyer_id, quote_id, status, version, snapshot, progress, refunded_minor, placed_at, updated_at)
      values (${id}, ${number}, ${buyerId}, ${snapshot.quoteId}, 'PENDING', 1, ${JSON.stringify(snapshot)}, ${JSON.stringify(progress)}, 0, ${placedAt.toISOString()}, ${placedAt.toISOString()})`
    await before.sql`
      insert into idempotency_keys (scope, operation, key, request_hash, answer) values ('a', 'b', 'c', 'd', '{"orderId":"ord_1"}')`

    const first = await started()
    const read = await orderReads(first.db).byIds([id])
    const dump = JSON.stringify(
      await first.db.execute('select orders::text, idempotency_keys::text from orders, idempotency_keys'),
    )
    await first.stop()

    expect(read).toMatchObject([{ id, snapshot }])
    for (const word of [snapshot.email, snapshot.shipTo.name, snapshot.shipTo.line1, 'ord_1"}'])
      expect(dump).not.toContain(word)
    await expect(before.sql`update orders set people = people`).rejects.toThrow(/not allowed/)
    await expect(before.sql`update orders set people = '{"email": "eve@example.com"}'`).rejects.toThrow(/sealed_only/)

    const next = newFieldKey('next')
    const second = await started(`${next},${testFieldKeys}`)
    await expect.poll(() => keysIn(before), { timeout: 15_000 }).toEqual(['next'])
    await second.stop()
    const third = await started(next)
    expect(await orderReads(third.db).byIds([id])).toMatchObject([{ snapshot }])
    await third.stop()
  })
})

const keysIn = async ({ sql }: Before): Promise<string[]> =>
  (
    await sql`select split_part(people, ':', 2) as key from orders union select split_part(answer, ':', 2) from idempotency_keys`
  ).map(({ key }) => String(key))
