import type { EventContract } from '@shop/kit/events/contract'
import { onAll } from '@shop/kit/events/reaction'
import type { Reaction } from '@shop/kit/events/reaction'
import type { Config, Context } from './context.ts'
import type { Answer, Order } from './domain/order.ts'

/** Binds what an order answers to one kind of news, where it is news to it. All orders that it came of at a time change together. */
export const answerTo = <Data extends { orderId: string }>(
  contract: EventContract<string, Data>,
  decide: (order: Order, data: Data, now: Date, config: Config) => Answer,
  isNews: (data: Data) => boolean = () => true,
): Reaction<Context> =>
  onAll(contract, (events, { db, config, orders, now }: Context) => {
    const heardAt = now()
    const changes = events
      .filter(({ data }) => isNews(data))
      .map(({ data, origin }) => ({
        id: data.orderId,
        decide: (order: Order) => decide(order, data, heardAt, config),
        origin,
      }))
    return orders.changeAll(db, changes)
  })
