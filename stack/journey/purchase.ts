import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Login } from '../client/sign-in.ts'
import type { OrderView } from './answers.ts'
import { checkBooks } from './books.ts'
import { accepted, shopper } from './shopper.ts'
import type { Shopper } from './shopper.ts'

type Journey = { url: string; staff: Login; query: string; onStep: (name: string, ms: number, detail: string) => void }

export const expectedStatuses = ['PENDING', 'RESERVED', 'AUTHORIZED', 'CONFIRMED', 'SHIPPED', 'DELIVERED']

/** A whole purchase by somebody new: from registering to a partial refund, with every step checked. */
export const purchase = async ({ url, staff, query, onStep }: Journey): Promise<OrderView> => {
  const step = async <T>(name: string, run: () => Promise<T>, detail: (result: T) => string = () => ''): Promise<T> => {
    const startedAt = performance.now()
    const result = await run()
    onStep(name, performance.now() - startedAt, detail(result))
    return result
  }
  const ada = shopper(url)
  const login = { email: `ada.${randomUUID()}@example.com`, password: `a long password ${randomUUID()}` }

  await step('register', () => shopper(url).register(login))
  await step('guest session', () => ada.becomeGuest())
  const found = await step(
    'search',
    () => ada.search(query),
    (products) => `${products.length} hits for "${query}"`,
  )
  const product = found.find(({ variants }) => variants.nodes.some(isPlenty))
  const variant = product?.variants.nodes.find(isPlenty)
  if (!product || !variant) throw new Error(`nothing that matches "${query}" is in stock`)
  await step(
    'product page',
    () => ada.productPage(product.slug),
    (page) => `${page.product.title}, ${page.product.variants.nodes.length} variants`,
  )
  await step(
    'guest cart',
    async () => accepted(await ada.puts(variant.id, 3)),
    ({ cart }) => `${cart.itemCount} items`,
  )
  await step('log in', async () => {
    ada.keepGuestToken()
    return ada.login(login)
  })
  await step(
    'merge cart',
    async () => accepted(await ada.mergeCart()),
    ({ cart }) => `${cart.itemCount} items`,
  )
  await step('product page, signed in', () => ada.productPage(product.slug))
  const { quote } = await step(
    'quote',
    async () => accepted(await ada.quote()),
    (result) => `${result.quote.totals.total.amount} ${result.quote.totals.total.currency}`,
  )
  const placed = await step(
    'place order',
    async () => accepted(await ada.submit(quote.id)),
    ({ order }) => order.number,
  )
  await step(
    'watch until DELIVERED',
    () => watch(ada, placed.order.id),
    (statuses) => statuses.join(' -> '),
  )

  const order = await orderOf(ada, placed.order.id)
  const line = order.lines[0]
  if (!line) throw new Error('the order has no line')
  const clerk = shopper(url)
  await step('staff logs in', () => clerk.login(staff))
  await step(
    'refund one piece',
    () => refundOne(ada, clerk, order.id, line.id),
    (amount) => amount,
  )
  const final = await orderOf(ada, order.id)
  await step(
    'both ledgers agree',
    () => checkBooks(clerk, final),
    (summary) => summary,
  )
  return final
}

const isPlenty = ({ price, availability }: { price: object | null; availability: { available: number } | null }) =>
  price !== null && (availability?.available ?? 0) >= 3

const orderOf = async (who: Shopper, id: string): Promise<OrderView> => {
  const order = await who.order(id)
  if (!order) throw new Error(`order ${id} cannot be seen`)
  return order
}

/** Every state in order, each once, versions without a gap. */
const watch = async (who: Shopper, orderId: string): Promise<string[]> => {
  const following = who.follow(orderId)
  try {
    await following.until(({ status }) => status === 'DELIVERED' || status === 'CANCELLED', 60_000)
    const statuses = following.updates.map(({ status }) => status)
    const versions = following.updates.map(({ version }) => version)
    if (statuses.join() !== expectedStatuses.join())
      throw new Error(`expected ${expectedStatuses.join(', ')}, saw ${statuses.join(', ')}`)
    if (versions.some((version, index) => version !== index + 1))
      throw new Error(`versions have a gap: ${versions.join(', ')}`)
    return statuses
  } finally {
    await following.close()
  }
}

const refundOne = async (buyer: Shopper, clerk: Shopper, orderId: string, orderLineId: string): Promise<string> => {
  const deadline = Date.now() + 30_000
  while ((await orderOf(buyer, orderId)).payments?.[0]?.status !== 'CAPTURED') {
    if (Date.now() > deadline) throw new Error('the payment was not captured in time')
    await sleep(50)
  }
  const { refund } = accepted(await clerk.refund(orderId, [{ orderLineId, quantity: 1 }]))
  while ((await orderOf(buyer, orderId)).refundedAmount.minorUnits !== refund.amount.minorUnits) {
    if (Date.now() > deadline) throw new Error('the refund did not arrive at the order in time')
    await sleep(50)
  }
  return `${refund.amount.amount} ${refund.amount.currency}`
}
