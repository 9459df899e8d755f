import type { QuoteSnapshot } from '@shop/schema/shapes'
import { check } from './check.ts'
import { simulatedInventory } from './inventory.ts'
import { simulatedOrders } from './orders.ts'
import { simulatedPayments } from './payments.ts'
import { newProvider } from './provider.ts'
import { quoteFor } from './quote.ts'
import { randomOf } from './random.ts'
import { newRoad } from './road.ts'
import { simulatedShipping } from './shipping.ts'
import { newWorld } from './world.ts'
import type { World } from './world.ts'

const hourMs = 3_600_000
const lastMs = 3 * hourMs
const payment = {
  provider: 'stripe',
  methodToken: 'pm_card_visa',
  savedMethodId: null,
  methodType: null,
  returnUrl: null,
}

/**
 * One world from its seed: a few buyers, little stock, and parts that die, repeat themselves and hear late. Answers what
 * is wrong at its end. A world whose provider forgets its keys is there to see that the check would see it.
 */
export const simulate = (seed: number, { remembersKeys = true } = {}): string[] => {
  const random = randomOf(seed)
  const world = newWorld(random)
  const trouble = {
    crash: random.pick([0, 0.02, 0.1, 0.3]),
    twice: random.pick([0, 0.1, 0.5]),
    lateMs: random.pick([20, 2_000, 60_000]),
  }
  const road = newRoad(world, trouble)
  const provider = newProvider(random.fork('provider'), { silence: random.pick([0, 0.1, 0.5]), remembersKeys })
  const shelves = ['whs_north', 'whs_south'].flatMap((warehouseId) =>
    ['var_1', 'var_2'].map((variantId) => ({ variantId, warehouseId, onHand: random.int(0, 4), reserved: 0 })),
  )
  const until = world.now().getTime() + lastMs
  const inventory = simulatedInventory(world, road, trouble, shelves, until)
  const orders = simulatedOrders(world, road, trouble, until)
  const payments = simulatedPayments(world, road, trouble, provider, until)
  const shipping = simulatedShipping(world, road, trouble, until)

  const acknowledged: string[] = []
  const buyers = random.int(2, 8)
  for (let buyer = 0; buyer < buyers; buyer += 1)
    world.after(random.int(1, 60_000), () => {
      const quote = quoteFor(world, buyer)
      if (random.chance(0.8) && !inventory.hold(quote)) return
      place(world, quote, orders, shipping, acknowledged)
    })
  if (random.chance(0.2)) world.after(random.int(60_000, hourMs), road.replay)
  world.live(lastMs + hourMs)

  const seen = { shelves, stock: inventory.rows(), orders: orders.rows(), money: payments.rows(), provider }
  return check({ ...seen, acknowledged })
}

type Orders = ReturnType<typeof simulatedOrders>
type Shipping = ReturnType<typeof simulatedShipping>

const againAfterMs = 1_000

/** Buyers send the same again until they are answered, some twice for good measure; some change their mind. */
const place = (
  world: World,
  quote: QuoteSnapshot,
  orders: Orders,
  shipping: Shipping,
  acknowledged: string[],
): void => {
  const orderId = orders.submit(quote, payment)
  if (!orderId) return world.after(againAfterMs, () => place(world, quote, orders, shipping, acknowledged))
  acknowledged.push(orderId)
  const { random } = world
  if (random.chance(0.2)) world.after(random.int(1, 5_000), () => void orders.submit(quote, payment))
  if (random.chance(0.4))
    world.after(random.int(1, 300_000), () => orders.cancel(orderId, () => shipping.stop(orderId)))
}
