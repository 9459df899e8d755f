import { until } from '@shop/kit/testing/until'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'

/** People without an account who buy one thing, from the first click to the delivery. */
export const buyersAt = (endpoint: string, variantId: string) => {
  const aGuest = async (): Promise<Shopper> => {
    const guest = shopper(endpoint)
    await guest.becomeGuest()
    return guest
  }
  const quotes = async (who: Shopper, quantity = 1): Promise<string> => {
    accepted(await who.puts(variantId, quantity))
    return accepted(await who.quote({ email: 'guest@example.com' })).quote.id
  }
  /** The id of the order. */
  const buys = async (who: Shopper, quantity = 1): Promise<string> =>
    accepted(await who.submit(await quotes(who, quantity))).order.id

  const reaches = (who: Shopper, orderId: string, status: string) =>
    until(async () => (await who.order(orderId))?.status === status, { what: status, timeoutMs: 30_000 })

  return {
    aGuest,
    quotes,
    buys,
    reaches,
    /** Somebody with an order that has arrived. */
    anOldOrder: async () => {
      const guest = await aGuest()
      const id = await buys(guest)
      await reaches(guest, id, 'DELIVERED')
      return { guest, id }
    },
  }
}
export type Buyers = ReturnType<typeof buyersAt>
