import { shopper } from '../../../journey/shopper.ts'
import { stockUp } from '../../../journey/stock-up.ts'
import { buy } from '../../flash/buy.ts'
import type { OwnShop } from '../../own-shop.ts'

const buyer = { email: 'reader@example.com', password: 'a reader for measuring' }
const orders = 3

/** A shelf of things, one customer who bought some of them, and what they are signed in with. */
export const fillShop = async ({ endpoint, admin }: OwnShop): Promise<{ slug: string; authorization: string }> => {
  const merchant = shopper(endpoint)
  await merchant.login(admin)
  const titles = Array.from({ length: 12 }, (_, at) => ({ title: `Kettle number ${at}`, stock: 1_000 }))
  const things = await stockUp(merchant, titles)
  const [first] = things
  if (!first) throw new Error('nothing is on the shelf')
  const customer = shopper(endpoint)
  await customer.register(buyer)
  for (const { variantId } of things.slice(0, orders)) {
    const { end, why } = await buy(customer, variantId, performance.now())
    if (end !== 'CONFIRMED') throw new Error(`an order for the bench was not confirmed: ${why}`)
  }
  return { slug: first.slug, authorization: customer.headers['authorization'] ?? '' }
}
