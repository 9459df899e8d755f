import { shopper } from '../../journey/shopper.ts'
import type { Shopper } from '../../journey/shopper.ts'
import { accepted } from '../../journey/shopper.ts'
import { stockUp } from '../../journey/stock-up.ts'
import { addressOf } from '../addresses.ts'
import { leanFetch } from '../lean-fetch.ts'
import type { OwnShop } from '../own-shop.ts'
import type { manyOrders } from './many-orders.ts'
import type { Watched } from './watcher.ts'

const pageQuery = `subscription ($id: ID!) {
  variantUpdated(variantId: $id) { id title price { minorUnits currency } availability { available isCapped status } }
}`
const orderQuery = `subscription ($id: ID!, $after: Int) {
  orderUpdated(orderId: $id, after: $after) { version kind status at order { id number status lines { quantity variant { title } } } }
}`
const othersPages = 20
const arrivingAtOnce = 20

/** Fills the shelves: the variant that everybody looks at first, and others. */
export const fillShelves = async (admin: Shopper): Promise<{ hot: string; quiet: string[] }> => {
  const shelves = Array.from({ length: othersPages + 1 }, (_, at) => ({ title: `Live mug ${at}`, stock: 500 }))
  const [hot, ...quiet] = (await stockUp(admin, shelves)).map(({ variantId }) => variantId)
  if (hot === undefined) throw new Error('the shelf is empty')
  return { hot, quiet }
}

/** Those who look at one of these pages, from the address of their number on. */
export const viewers = (count: number, variantIds: readonly string[], first: number): Watched[] =>
  Array.from({ length: count }, (_, at) => ({
    from: addressOf(first + at),
    headers: {},
    query: pageQuery,
    id: variantIds[at % variantIds.length] ?? '',
    knowsVersions: false,
  }))

/** Buyers without an account, each with an order of his own that he watches. */
export const buyersWithOrders = async (
  { endpoint }: OwnShop,
  orders: Awaited<ReturnType<typeof manyOrders>>,
  count: number,
  variantId: string,
) => {
  const people = Array.from({ length: count }, (_, at) => shopper(endpoint, { fetch: leanFetch(addressOf(at)) }))
  const guestIds = new Map<Shopper, string>()
  const coming = [...people]
  await Promise.all(
    Array.from({ length: arrivingAtOnce }, async () => {
      for (let who = coming.pop(); who; who = coming.pop())
        guestIds.set(who, subjectOf((await who.becomeGuest()).token))
    }),
  )
  const owned = await orders.copy(
    await anOrder(endpoint, variantId),
    people.map((who) => guestIds.get(who) ?? ''),
  )
  const watched = people.map((who, at): Watched => {
    const id = owned[at]?.orderId ?? ''
    return { from: addressOf(at), headers: who.headers, query: orderQuery, id, knowsVersions: true }
  })
  return { owned, watched }
}

/** What all the others are copies of. */
const anOrder = async (endpoint: string, variantId: string): Promise<string> => {
  const buyer = shopper(endpoint)
  await buyer.becomeGuest()
  accepted(await buyer.puts(variantId, 1))
  const { quote } = accepted(await buyer.quote({ email: 'buyer@example.com' }))
  return accepted(await buyer.submit(quote.id)).order.id
}

const subjectOf = (token: string): string => {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  return typeof claims === 'object' && claims && 'sub' in claims ? String(claims.sub) : ''
}
