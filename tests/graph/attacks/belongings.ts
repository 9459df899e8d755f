import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { until } from '@shop/kit/testing/until'
import { accepted } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import type { Shelved } from '@shop/stack/journey/stock-up'

const kinds = [
  ...(['order', 'orderLine', 'payment', 'shipment', 'return', 'review', 'quote', 'cartLine'] as const),
  ...(['wishlistLine', 'savedMethod', 'methodSetup', 'address', 'session'] as const),
] as const
const belongings = z.record(z.enum(kinds), z.string())

/** Ids of what somebody has, of each kind that the API takes an id of. */
export type Belongings = z.infer<typeof belongings>

const id = z.object({ id: z.string() })
const results = z.record(z.string(), z.looseObject({ __typename: z.string() }))
const home = { name: 'Ben Example', line1: 'Secret Street 7', city: 'Hamburg', postalCode: '20095', country: 'DE' }

/** Runs a mutation with one input and gives the id at `path` of its success. */
const made = async (who: Shopper, mutation: string, path: readonly string[], input: object): Promise<string> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`
  const [success = '', ...fields] = path
  const selection = fields.reduceRight((inner, field) => `${field} { ${inner} }`, 'id')
  const answer = await who.ask(
    results,
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on ${success} { ${selection} } ... on UserError { code } } }`,
    { input },
  )
  const found = fields.reduce<unknown>(
    (at, field) => z.record(z.string(), z.unknown()).parse(at)[field],
    answer[mutation],
  )
  return id.parse(found).id
}

/** Only who bought a thing may judge it: the catalog hears of that a moment later. */
const reviewOf = (who: Shopper, productId: string): Promise<string> => {
  const words = { productId, rating: 5, title: 'Good', text: 'Good.' }
  return until(() => made(who, 'reviewCreate', ['ReviewCreated', 'review'], words))
}

/** Somebody who bought a thing, wrote about it, sends it back, and has something in every other place too. */
export const belongingsOf = async (who: Shopper, thing: Shelved): Promise<Belongings> => {
  const { productId, variantId } = thing
  accepted(await who.puts(variantId, 2))
  const { quote: bought } = accepted(await who.quote())
  const { order } = accepted(await who.submit(bought.id))
  const arrived = await until(
    async () => {
      const seen = await who.order(order.id)
      return seen?.status === 'DELIVERED' && seen.payments?.[0]?.status === 'CAPTURED' && seen
    },
    { what: 'the delivery', timeoutMs: 30_000 },
  )
  const orderLine = arrived.lines[0]?.id ?? ''
  const [returned, review, address, savedMethod, methodSetup, wishlistLine] = [
    await made(who, 'returnRequest', ['ReturnRequested', 'return'], {
      ...{ orderId: order.id, lines: [{ orderLineId: orderLine, quantity: 1, reason: 'DAMAGED' }] },
      idempotencyKey: randomUUID(),
    }),
    await reviewOf(who, productId),
    await made(who, 'addressCreate', ['AddressCreated', 'address'], { address: home }),
    await made(who, 'paymentMethodSave', ['PaymentMethodSaved', 'paymentMethod'], { methodToken: 'pm_card_visa' }),
    await made(who, 'paymentMethodSetupCreate', ['PaymentMethodSetupCreated', 'setup'], {
      methodToken: 'pm_card_authenticationRequired',
    }),
    await made(who, 'wishlistAdd', ['WishlistAdded', 'line'], { variantId }),
  ]
  accepted(await who.puts(variantId, 1))
  const { quote } = accepted(await who.quote({ address: home }))
  const rest = await who.ask(
    z.object({ cart: z.object({ lines: z.array(id) }), me: z.object({ sessions: z.array(id) }) }),
    '{ cart { lines { id } } me { sessions { id } } }',
  )
  return {
    ...{ order: order.id, orderLine, return: returned, review, address, savedMethod, methodSetup, wishlistLine },
    ...{ payment: arrived.payments?.[0]?.id ?? '', shipment: arrived.shipments?.[0]?.id ?? '', quote: quote.id },
    ...{ cartLine: rest.cart.lines[0]?.id ?? '', session: rest.me.sessions[0]?.id ?? '' },
  }
}

/** Ids of the same kinds that nobody has. */
export const nobodys = (known: Belongings): Belongings =>
  belongings.parse(
    Object.fromEntries(
      Object.entries(known).map(([kind, each]) => [kind, `${each.split('_')[0]}_01jd00000000000000000000aa`]),
    ),
  )
