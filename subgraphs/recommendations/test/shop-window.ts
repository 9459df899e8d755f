import { newId } from '@shop/kit/id'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { sql } from 'drizzle-orm'
import type { cartItemsAdded, cartItemsRemoved } from '@shop/schema/events/cart'
import { ordersConfirmed, ordersPlaced } from '@shop/schema/events/orders'
import { productsChanged, productsCreated, productsRetired, productsStockTurned } from '@shop/schema/events/products'

export type Shown = {
  reason: string
  score: number
  product: { id: string }
  because: { id: string } | null
  trackingId: string
}

/** Waits until an event took effect. */
export const handled = async (part: TestPart, eventId: string) => {
  await until(
    async () => (await part.part.db.execute(sql`select 1 from inbox where event_id = ${eventId}`)).length > 0,
    { what: eventId },
  )
}

/** Others' news, each told and then waited for. */
export const aShop = (part: TestPart) => {
  const told = async (tell: (eventId: string) => Promise<void>) => {
    const eventId = newId('evt')
    await tell(eventId)
    await handled(part, eventId)
    return eventId
  }
  const [line] = ordersPlaced.example.lines
  if (!line) throw new Error('the example has a line')

  /** There is something of it, unless told otherwise. */
  const product = async (categoryId: string | null = null, status: 'ACTIVE' | 'DRAFT' = 'ACTIVE') => {
    const productId = newId('prod')
    await told((id) =>
      part.hear(productsCreated, productId, { ...productsCreated.example, productId, categoryId, status }, id),
    )
    await stock(productId, true)
    return productId
  }
  const stock = (productId: string, inStock: boolean) =>
    told((id) => part.hear(productsStockTurned, productId, { productId, inStock }, id))
  const retire = (productId: string) =>
    told((id) => part.hear(productsRetired, productId, { ...productsRetired.example, productId }, id))
  const move = (productId: string, categoryId: string) =>
    told((id) => part.hear(productsChanged, productId, { ...productsChanged.example, productId, categoryId }, id))

  const placed = (step: { orderId: string; buyerId: string }, productIds: string[], id?: string) =>
    part.hear(
      ordersPlaced,
      step.orderId,
      {
        ...ordersPlaced.example,
        ...step,
        lines: productIds.map((productId) => ({ ...line, productId, lineId: productId.replace('prod', 'oln') })),
      },
      id,
    )
  const confirmed = (step: { orderId: string; buyerId: string }, id?: string) =>
    part.hear(ordersConfirmed, step.orderId, { ...ordersConfirmed.example, ...step }, id)

  const buy = async (productIds: string[], buyerId: string = newId('usr')) => {
    const step = { orderId: newId('ord'), buyerId }
    await told((id) => placed(step, productIds, id))
    await told((id) => confirmed(step, id))
    return step
  }
  const cartChange = (
    contract: typeof cartItemsAdded | typeof cartItemsRemoved,
    cart: { cartId: string; ownerId: string },
    productId: string,
  ) =>
    told((id) =>
      part.hear(
        contract,
        cart.cartId,
        { ...cart, items: [{ productId, variantId: productId.replace('prod', 'var'), quantity: 1 }] },
        id,
      ),
    )

  return { told, product, stock, retire, move, placed, confirmed, buy, cartChange }
}

const selection = '{ reason score product { id } because { id } trackingId }'

/** What a viewer is shown; null where nothing may be shown. */
export const aWindow = (ask: ReturnType<TestPart['as']>) => {
  const entity = async (typename: string, field: string, ids: string[]) => {
    const { data, errors, extensions, statements } = await ask<{ _entities: ({ list: Shown[] | null } | null)[] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { list: ${field} ${selection} } } }`,
      { of: ids.map((id) => ({ __typename: typename, id })) },
    )
    return { lists: data?._entities.map((found) => found?.list ?? null) ?? [], errors, extensions, statements }
  }
  return {
    related: async (id: string) => (await entity('Product', 'related', [id])).lists[0] ?? null,
    together: async (id: string) => (await entity('Product', 'frequentlyBoughtTogether', [id])).lists[0] ?? null,
    relatedToAll: (ids: string[]) => entity('Product', 'related', ids),
    forUser: async (id: string) => (await entity('User', 'recommendations', [id])).lists[0] ?? null,
    forCart: async (id: string) => (await entity('Cart', 'suggestions', [id])).lists[0] ?? null,
    trending: async (first = 50) => {
      const { data, errors } = await ask<{ trending: Shown[] }>(
        `query ($first: Int!) { trending(first: $first) ${selection} }`,
        { first },
      )
      return { list: data?.trending ?? [], errors }
    },
  }
}

/** In how many orders that count two products are together. */
export const ordersWithBoth = async (part: TestPart, one: string, other: string): Promise<number> => {
  const [row] = await part.part.db.execute<{ orders: number }>(sql`
    select orders from co_purchases where product_id = ${one} and other_id = ${other}`)
  return row?.orders ?? 0
}

export const idsOf = (list: Shown[] | null): string[] => (list ?? []).map((item) => item.product.id)
