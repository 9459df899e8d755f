import type { Databases } from '../verify/check.ts'
import { withDatabases } from './databases.ts'
import type { Bought } from './buyer.ts'
import type { FaultyShop } from './faulty-shop.ts'
import type { History, Try } from './history.ts'

/** Compares what buyers were told with what the databases say; each difference in words. */
export const checkHistory = async (shop: FaultyShop, history: History, bought: readonly Bought[]): Promise<string[]> =>
  withDatabases(shop, async (databases) => [
    ...neverTold(history),
    ...twoAnswers(history),
    ...(await ordersAsTold(databases, history, bought)),
    ...(await updatesAsWatched(databases, bought)),
  ])

const lastTries = (history: History): Map<string, Try> =>
  new Map(history.tries.map((each) => [`${each.buyer} ${each.intent}`, each]))

/** INV 20: whoever asks again is told in the end. */
const neverTold = (history: History): string[] =>
  [...lastTries(history).values()]
    .filter(({ result }) => result === 'unknown')
    .map(({ buyer, what, detail }) => `INV 20: buyer ${buyer} was never told what came of ${what}: ${detail}`)

/** INV 18: one key, one answer, to the byte. */
const twoAnswers = (history: History): string[] => {
  const answers = Map.groupBy(
    history.tries.filter(({ what, result }) => what === 'submit' && result === 'ok'),
    ({ intent }) => intent,
  )
  return [...answers]
    .filter(([, tries]) => new Set(tries.map(({ detail }) => detail)).size > 1)
    .map(
      ([intent, tries]) => `INV 18: ${intent} was answered in ${new Set(tries.map(({ detail }) => detail)).size} ways`,
    )
}

type OrderRow = { id: string; quoteId: string; status: string; version: number }

const ordersAsTold = async ({ orders }: Databases, history: History, bought: readonly Bought[]): Promise<string[]> => {
  const rows = await orders<OrderRow[]>`
    select id, snapshot ->> 'quoteId' as "quoteId", progress ->> 'status' as status, version from orders`
  const byQuote = Map.groupBy(rows, ({ quoteId }) => quoteId)
  const wrong: string[] = []
  for (const [quoteId, same] of byQuote)
    if (same.length > 1) wrong.push(`INV 18: quote ${quoteId} became ${same.length} orders`)
  for (const { quoteId, orderId, isCancelled } of bought) {
    const order = byQuote.get(quoteId)?.find(({ id }) => id === orderId)
    if (!order) wrong.push(`INV 19: order ${orderId} was acknowledged and is not there`)
    else if (isCancelled && order.status !== 'CANCELLED')
      wrong.push(`INV 19: order ${orderId} was said to be cancelled and is ${order.status}`)
  }
  for (const { what, intent, result, detail } of lastTries(history).values()) {
    if (what !== 'submit' || result !== 'failed') continue
    const quoteId = intent.slice('submit '.length)
    if (byQuote.has(quoteId)) wrong.push(`INV 20: quote ${quoteId} was refused (${detail}) and became an order`)
  }
  return wrong
}

/** INV 31, 34: every version, in order, once, and none that the database does not have. */
const updatesAsWatched = async ({ orders }: Databases, bought: readonly Bought[]): Promise<string[]> => {
  const watched = bought.flatMap(({ orderId, watched: updates }) => (updates ? [{ orderId, updates }] : []))
  if (watched.length === 0) return []
  const rows = await orders<{ orderId: string; version: number; status: string }[]>`
    select order_id as "orderId", version, status from order_updates
    where order_id in ${orders(watched.map(({ orderId }) => orderId))} order by order_id, version`
  const written = Map.groupBy(rows, ({ orderId }) => orderId)
  return watched.flatMap(({ orderId, updates }) => {
    const seen = updates.map(({ version, status }) => `${version} ${status}`)
    const there = (written.get(orderId) ?? []).map(({ version, status }) => `${version} ${status}`)
    const isSame = there.slice(0, seen.length).join() === seen.join() && seen.length > 0
    return isSame ? [] : [`INV 31: order ${orderId} was watched as ${seen.join(', ')} and is ${there.join(', ')}`]
  })
}
