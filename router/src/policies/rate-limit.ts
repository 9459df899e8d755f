import { LRUCache } from 'lru-cache'
import type { RouterContext } from '../context.ts'
import { Problem } from '../problem.ts'
import { upTo } from '../up-to.ts'
import { networkOf } from './rate/address.ts'
import type { Shape } from './rate/bucket.ts'
import type { Buckets } from './rate/buckets.ts'
import { openPurse } from './rate/purse.ts'
import type { Purse } from './rate/purse.ts'

type Spender = Pick<RouterContext, 'client' | 'address'>

/** Points that a request costs are paid by who asks and by where they ask from. */
export type RateLimit = {
  /** Looks up who pays, for a request or a moment. */
  payer: (spender: Spender) => Pay
}
/** Gives what is left for who asks; throws `Problem` when there is not enough. */
export type Pay = (points: number) => number | Promise<number>

/** Points a second: of one viewer, of one partner's key, and of all who come from one address. */
export type Rates = { viewer: number; client: number; address: number }

type Options = { buckets: Pick<Buckets, 'draw'>; rates: Rates; now: () => Date }

/** A partner and an address stand for many viewers. */
export const ratesFrom = (viewer: number, partner = 10 * viewer, address = 10 * viewer): Rates => ({
  viewer,
  client: partner,
  address,
})

/** A bucket holds what flows in in so many seconds. */
export const savedSeconds = 10
const pursesMax = 100_000

export const rateLimit = ({ buckets, rates, now }: Options): RateLimit => {
  // What is kept of a bucket longer than it takes to fill is worth nothing: the bucket is full again.
  const purses = new LRUCache<string, Purse>({ ...upTo(pursesMax), ttl: savedSeconds * 1_000 })
  const shapeOf = (perSecond: number): Shape => ({ perSecond, capacity: perSecond * savedSeconds })
  const shapes = { viewer: shapeOf(rates.viewer), client: shapeOf(rates.client), address: shapeOf(rates.address) }

  const purseOf = (name: string, shape: Shape): Purse => {
    const known = purses.get(name)
    if (known) return known
    const purse = openPurse({ name, shape, draw: buckets.draw, now })
    purses.set(name, purse)
    return purse
  }
  const pay = async (purse: Purse, shape: Shape, points: number): Promise<number> => {
    const { remaining, retryAfterSeconds } = await purse.take(points)
    if (retryAfterSeconds !== null) throw limited(retryAfterSeconds, shape)
    return remaining
  }

  return {
    payer: ({ client, address }) => {
      const shape = client.startsWith('partner:') ? shapes.client : shapes.viewer
      const own = purseOf(client, shape)
      const shared = purseOf(`network:${networkOf(address)}`, shapes.address)
      const fetchAndPay = async (points: number): Promise<number> => {
        const remaining = await pay(own, shape, points)
        await pay(shared, shapes.address, Math.min(points, shapes.address.capacity)).catch((error: unknown) => {
          own.giveBack(points)
          throw error
        })
        return remaining
      }
      return (asked) => {
        // What costs more than a full bucket takes all of it.
        const points = Math.min(asked, shape.capacity)
        if (!own.has(points) || !shared.has(points)) return fetchAndPay(points)
        shared.pay(points)
        return own.pay(points)
      }
    },
  }
}

const limited = (seconds: number, { capacity, perSecond }: Shape): Problem =>
  new Problem(
    429,
    'RATE_LIMITED',
    `Too much in too short a time. Try again in ${seconds} s.`,
    { retryAfterSeconds: seconds, limit: capacity, restoredPerSecond: perSecond },
    { 'retry-after': String(seconds) },
  )
