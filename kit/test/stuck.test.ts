import { sql } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { defineSubgraph } from '@shop/kit/subgraph'
import { registry } from '@shop/kit/telemetry/metrics'
import { startTestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'

it('shows what waits although its time is over, in a gauge per state', async () => {
  const waiter = await startTestPart(
    defineSubgraph({
      name: 'waiter',
      schema: 'type Query { waits: Boolean! }',
      migrations: new URL('./migrations', import.meta.url),
      resolvers: { Query: { waits: () => true } },
      publishes: [],
      stuck: async (db) => {
        const [{ at } = { at: '' }] = await db.execute<{ at: string }>(sql`select now() as at`)
        const overdue = { since: new Date(at), dueAt: new Date(at) }
        return ['HUNGRY', 'HUNGRY', 'TIRED'].map((state, index) => ({ id: `w_${index}`, state, ...overdue }))
      },
      context: () => ({}),
    }),
  )
  onTestFinished(() => waiter.stop())

  const shown = await until(async () => {
    const text = await registry.getSingleMetricAsString('shop_stuck')
    return text.includes('waiter') && text
  })
  expect(shown).toContain('shop_stuck{part="waiter",state="HUNGRY"} 2')
  expect(shown).toContain('shop_stuck{part="waiter",state="TIRED"} 1')
})
