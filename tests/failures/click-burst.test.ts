import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { createBuyer } from '@shop/stack/bench/checkout/buyer'
import { leanClient } from '@shop/stack/bench/checkout/client'
import { clickBurst, toldIn } from '@shop/stack/bench/clicks/burst'
import { openDoors } from '@shop/stack/shop-env'
import { startBreakableShop } from '../support/breakable-shop.ts'
import type { BreakableShop } from '../support/breakable-shop.ts'
import { stockUp } from '../support/catalog.ts'

let shop: BreakableShop
// So few that a busy machine sends more than that as well.
const clicksPerSecond = 100
beforeAll(async () => {
  shop = await startBreakableShop({ ...openDoors, CLICKS_PER_SECOND: String(clicksPerSecond) })
})
afterAll(() => shop.stop())

const countOf = async (what: string): Promise<number> => {
  const [row] =
    (await shop.parts.get('recommendations')?.db.execute(`select count(*)::int as count from ${what}`)) ?? []
  return Number(row?.['count'])
}

it('goes on selling while ten times as many clicks come as usual, drops clicks and says so, and loses no purchase', async () => {
  const endpoint = `${shop.url}/graphql`
  const things = await stockUp(endpoint, [
    { title: 'Enamel mug', stock: 1_000 },
    { title: 'Teapot', stock: 1_000 },
  ])
  const buyer = await createBuyer(leanClient(endpoint, '127.0.0.1'), () => things[0]?.variantId ?? '')
  const buy = async () => (await buyer()).end
  for (let warm = 0; warm < 5; warm += 1) await buy()

  const beganAt = performance.now()
  const rounds = await clickBurst({
    ...{ endpoint, buy, productIds: things.map(({ productId }) => productId) },
    ...{ eventsPerBatch: 50, usualPerSecond: 5, times: 10, rounds: 4, roundMs: 3_000 },
  })
  const tookSeconds = (performance.now() - beganAt) / 1_000

  // How much slower a purchase gets is for `npm run bench:clicks` to say, where nothing else runs.
  const ends = rounds.flatMap((round) => round.ends)
  expect(new Set(ends)).toEqual(new Set(['CONFIRMED']))
  const burst = toldIn(rounds, true)
  expect(burst.accepted).toBeGreaterThan(0)
  expect(burst.dropped + burst.refused * 50).toBeGreaterThan(burst.accepted)
  expect(burst.failed).toBe(0)
  await until(async () => (await countOf('orders where is_counted')) === ends.length + 5, { timeoutMs: 30_000 })
  const accepted = burst.accepted + toldIn(rounds, false).accepted
  // What may come in each second, and what was saved up in the one before.
  expect(accepted).toBeLessThanOrEqual(clicksPerSecond * (tookSeconds + 1))
  await until(async () => (await countOf('interactions')) >= accepted, {
    timeoutMs: 60_000,
    what: `${accepted} clicks`,
  })
})
