import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { createLog } from '@shop/kit/telemetry/log'
import { until } from '@shop/kit/testing/until'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { z } from 'zod'
import { stockUp, theAdmin } from '../../support/catalog.ts'
import { door } from '../../support/door.ts'
import type { Answered, Door } from '../../support/door.ts'
import { startTestShop, testPartnerKey } from '../../support/shop.ts'
import type { TestShop } from '../../support/shop.ts'
import { codeOf, oneOrder, socketTo, watch } from '../watching.ts'
import { belongingsOf, nobodys } from './belongings.ts'
import type { Belongings } from './belongings.ts'
import { everything, foreign } from './foreign.ts'
import { aboutIntent, deliver, signed } from './webhook.ts'

let shop: TestShop
let router: Door
let endpoint: string
let mug: Shelved
let admin: Shopper
let ben: Shopper
let bens: Belongings
const logged: string[] = []
const strangers: Record<string, Shopper> = {}

beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off', USAGE_REPORT_MS: '100', WEBHOOK_UNKNOWN_MS: '100' }, (part) =>
    createLog(part, { write: (line: string) => void logged.push(line) }),
  )
  router = door(shop.url)
  endpoint = `${shop.url}/graphql`
  const [shelved] = await stockUp(endpoint, [{ title: 'Enamel mug', stock: 200 }])
  if (!shelved) throw new Error('the shelf is empty')
  mug = shelved
  admin = await theAdmin(endpoint)
  ben = await aCustomer('ben@example.com')
  strangers['a customer'] = await aCustomer('ada@example.com')
  strangers['a guest'] = shopper(endpoint)
  await strangers['a guest'].becomeGuest()
  for (const stranger of Object.values(strangers)) accepted(await stranger.puts(mug.variantId, 1))
  bens = await belongingsOf(ben, mug)
})
afterAll(() => shop.stop())

const aCustomer = async (email: string): Promise<Shopper> => {
  const customer = shopper(endpoint)
  await customer.register({ email, password: 'a long password for tests' })
  return customer
}
const withoutIds = ({ text }: Answered, ids: Belongings) =>
  Object.values(ids)
    .reduce((left, each) => left.replaceAll(each, '<id>'), text)
    .replaceAll(/"requestId":"[^"]+"/g, '')

describe("D53 somebody else's things", () => {
  it.each(foreign)('look like nothing: $what', async ({ query, variables }) => {
    for (const [name, { headers }] of Object.entries(strangers)) {
      const theirs = await router.ask(query, variables(bens), headers)
      const missing = await router.ask(query, variables(nobodys(bens)), headers)

      expect([name, theirs.status, withoutIds(theirs, bens)]).toEqual([
        name,
        missing.status,
        withoutIds(missing, nobodys(bens)),
      ])
      expect(theirs.text).not.toMatch(/ben@|Secret Street|\b4242\b/)
      expect(theirs.text).not.toMatch(/SERVICE_UNAVAILABLE|BAD_USER_INPUT/)
    }
  })

  it('pay for nothing: a saved method', async () => {
    const ada = strangers['a customer'] ?? ben
    const pay = async (savedMethodId: string) => {
      accepted(await ada.puts(mug.variantId, 1))
      const { quote } = accepted(await ada.quote())
      const { order } = accepted(await ada.submit(quote.id, { savedMethodId }))
      const seen = await until(async () => {
        const now = await ada.order(order.id)
        return now?.status === 'CANCELLED' && now
      })
      return [seen.cancelReason, seen.payments?.map(({ status, declineCode }) => [status, declineCode])]
    }

    expect(await pay(bens.savedMethod)).toEqual(await pay(nobodys(bens).savedMethod))
  })

  it('are not told of over a socket', async () => {
    for (const { headers } of Object.values(strangers)) {
      const client = socketTo(endpoint, headers)
      expect(await codeOf(watch(client, { query: oneOrder, variables: { id: bens.order } }))).toBe('NOT_FOUND')
      await client.dispose()
    }
  })

  it('are as they were after all that', async () => {
    const seen = await router.ask(everything, {}, ben.headers)

    expect(seen.code).toBeNull()
    expect(seen.data).toMatchObject({
      orders: { nodes: [{ id: bens.order, status: 'DELIVERED', returns: [{ id: bens.return, status: 'REQUESTED' }] }] },
      cart: { lines: [{ id: bens.cartLine, quantity: 1 }] },
      wishlist: { nodes: [{ id: bens.wishlistLine }] },
      me: {
        addresses: { nodes: [{ id: bens.address, line1: 'Secret Street 7' }] },
        paymentMethods: [{ id: bens.savedMethod }],
        sessions: [{ id: bens.session }],
      },
    })
  })
})

describe('D54 what is for staff, admins or partners', () => {
  const audited = async (actor: string) => {
    const rows = await shop.parts.users.db.execute(
      `select action, subject, request_id from audit_log where actor = '${actor}' and action = 'access.denied' order by subject`,
    )
    return z.array(z.object({ subject: z.string(), request_id: z.string() })).parse([...rows])
  }
  const idOf = async (who: Shopper) =>
    (await who.ask(z.object({ me: z.object({ id: z.string() }) }), '{ me { id } }')).me.id
  const setRoles =
    'mutation ($input: UserRolesSetInput!) { me: userRolesSet(input: $input) { __typename ... on UserError { code } } }'

  it('is refused to a customer, and a line in the audit says so', async () => {
    const ada = strangers['a customer'] ?? ben
    const userId = await idOf(ada)
    const answer = await router.ask(
      setRoles,
      { input: { userId, roles: ['ADMIN'] } },
      { ...ada.headers, 'x-request-id': 'req_of_a_curious_one' },
    )

    expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN'])
    const rows = await until(async () => {
      const found = await audited(userId)
      return found.length > 0 && found
    })
    expect(rows).toContainEqual({ subject: 'Mutation.userRolesSet', request_id: 'req_of_a_curious_one' })
  })

  it('is refused to staff where it takes an admin', async () => {
    const clerk = await aCustomer('clerk@example.com')
    const userId = await idOf(clerk)
    await router.ask(setRoles, { input: { userId, roles: ['STAFF'] } }, admin.headers)
    await clerk.login({ email: 'clerk@example.com', password: 'a long password for tests' })
    const answer = await router.ask(setRoles, { input: { userId, roles: ['ADMIN'] } }, clerk.headers)

    expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN'])
    expect((await router.ask('{ ordersStuck { id } }', {}, clerk.headers)).code).toBeNull()
    await until(async () => (await audited(userId)).some(({ subject }) => subject === 'Mutation.userRolesSet'))
  })

  it('is refused to a partner beyond what is registered for it', async () => {
    const answer = await router.ask('{ me { id } }', {}, { 'x-api-key': testPartnerKey })

    expect([answer.status, answer.code]).toEqual([403, 'PERSISTED_QUERY_REQUIRED'])
    await until(async () => (await audited('ptn_demo')).length > 0)
  })
})

describe('D56 a number that somebody guesses', () => {
  it('is not the next one, and finds nothing', async () => {
    const orders = [await bought(), await bought()]
    const numbers = orders.map(({ number }) => number)

    expect(numbers.every((number) => /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(number))).toBe(true)
    expect(numbers[0]?.slice(0, 4)).not.toBe(numbers[1]?.slice(0, 4))
    for (const number of numbers)
      expect(
        (await router.ask('query ($id: ID!) { order(id: $id) { id } }', { id: number }, ben.headers)).data,
      ).toEqual({ order: null })
  })
})

const bought = async () => {
  const guest = shopper(endpoint)
  await guest.becomeGuest()
  accepted(await guest.puts(mug.variantId, 1))
  const { quote } = accepted(await guest.quote({ email: 'guest@example.com' }))
  return { guest, ...accepted(await guest.submit(quote.id)).order }
}

describe('D57 a cursor of my own list', () => {
  it.each([
    ['orders', 'query ($after: String) { list: orders(after: $after) { pageInfo { endCursor } } }'],
    ['wishlist', 'query ($after: String) { list: wishlist(after: $after) { pageInfo { endCursor } } }'],
    ['addresses', 'query ($after: String) { me { list: addresses(after: $after) { pageInfo { endCursor } } } }'],
  ])('of %s is refused when it is edited, and when somebody else shows it', async (_, query) => {
    const { text } = await router.ask(query, {}, ben.headers)
    const after = /"endCursor":"([^"]+)"/.exec(text)?.[1] ?? text
    const edited = `${after.startsWith('A') ? 'B' : 'A'}${after.slice(1)}`
    const asked = async (cursor: string, { headers }: Shopper) =>
      (await router.ask(query, { after: cursor }, headers)).code

    expect(await asked(after, ben)).toBeNull()
    expect(await asked(edited, ben)).toBe('INVALID_CURSOR')
    expect(await asked(after, strangers['a customer'] ?? ben)).toBe('INVALID_CURSOR')
  })
})

describe('D60 an idempotency key', () => {
  const quote =
    'mutation ($input: CheckoutQuoteCreateInput!) { checkoutQuoteCreate(input: $input) { __typename ... on CheckoutQuoteCreated { quote { id } } ... on UserError { code } } }'
  const inputOf = (idempotencyKey: string, email = 'guest@example.com') => ({
    input: {
      shipTo: { address: { name: 'A', line1: 'B 1', city: 'Berlin', postalCode: '10115', country: 'DE' } },
      ...{ email, idempotencyKey },
    },
  })

  it('with another body is refused; of somebody else it is another key', async () => {
    const key = randomUUID()
    const people = [shopper(endpoint), shopper(endpoint)]
    for (const who of people) {
      await who.becomeGuest()
      accepted(await who.puts(mug.variantId, 1))
    }
    const [ada, eve] = people.map(({ headers }) => headers)
    const first = await router.ask(quote, inputOf(key), ada)

    expect((await router.ask(quote, inputOf(key), ada)).data).toEqual(first.data)
    expect((await router.ask(quote, inputOf(key, 'other@example.com'), ada)).text).toContain('IDEMPOTENCY_CONFLICT')
    const others = await router.ask(quote, inputOf(key), eve)
    expect(others.text).toContain('CheckoutQuoteCreated')
    expect(others.data).not.toEqual(first.data)
  })

  it.each([
    ['empty', ''],
    ['of 300 characters', 'k'.repeat(300)],
  ])('that is %s is refused wherever one is taken', async (_, idempotencyKey) => {
    const line = { orderLineId: bens.orderLine, quantity: 1 }
    const stock = { variantId: mug.variantId, warehouseId: 'whs_north', quantity: 1 }
    // Stock has a refusal of its own for what is given wrongly.
    const codes = /"code":"(BAD_USER_INPUT|INVALID_STOCK_INPUT)".*idempotencyKey/
    const attempts: [mutation: string, input: object, as: Shopper][] = [
      ['checkoutQuoteCreate', inputOf('').input, ben],
      ['checkoutSubmit', { quoteId: bens.quote, payment: { methodToken: 'pm_card_visa' } }, ben],
      ['orderCancel', { orderId: bens.order }, ben],
      ['orderLinesCancel', { orderId: bens.order, lines: [line] }, ben],
      ['returnRequest', { orderId: bens.order, lines: [{ ...line, reason: 'DAMAGED' }] }, ben],
      ['refundCreate', { orderId: bens.order, lines: [line], reason: 'dent' }, admin],
      ['stockReceive', { lines: [stock], reason: 'more' }, admin],
      ['giftCardIssue', { amount: { minorUnits: '100', currency: 'EUR' }, reason: 'sorry' }, admin],
    ]
    for (const [mutation, input, { headers }] of attempts) {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
      const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { __typename ... on UserError { code path } } }`
      const { text } = await router.ask(document, { input: { ...input, idempotencyKey } }, headers)
      expect([mutation, codes.test(text) || text]).toEqual([mutation, true])
    }
  })
})

describe('D61 a refund', () => {
  it('is for staff, of no more than was taken, and happens once however often it is asked for at once', async () => {
    const { guest, id } = await bought()
    await until(async () => (await guest.order(id))?.payments?.[0]?.status === 'CAPTURED', { timeoutMs: 30_000 })
    const total = (await guest.order(id))?.totals.total.minorUnits ?? 0
    const give = (minorUnits: number, as: Shopper) =>
      router.ask(
        'mutation ($input: RefundCreateInput!) { refundCreate(input: $input) { __typename } }',
        {
          input: {
            ...{ orderId: id, amount: { minorUnits: String(minorUnits), currency: 'EUR' } },
            ...{ reason: 'dent', idempotencyKey: randomUUID() },
          },
        },
        as.headers,
      )

    expect([(await give(total, guest)).status, (await give(total, ben)).status]).toEqual([403, 403])
    expect((await give(total + 1, admin)).text).toContain('RefundTooHigh')
    expect((await give(-1, admin)).text).not.toContain('RefundCreated')
    const atOnce = await Promise.all(Array.from({ length: 10 }, () => give(total, admin)))
    expect(atOnce.filter(({ text }) => text.includes('RefundCreated'))).toHaveLength(1)
    const ledgers = await until(async () => {
      const seen = await guest.order(id)
      return seen?.refundedAmount.minorUnits === total && admin.ledgers(id)
    })
    expect(ledgers.moneyLedgerCheck).toMatchObject({ ok: true })
  })
})

describe('D79 an order that is no longer mine', () => {
  it('is told of no more: the stream ends', async () => {
    const { guest, id } = await bought()
    const client = socketTo(endpoint, guest.headers)
    await until(async () => (await guest.order(id))?.payments?.[0]?.status === 'CAPTURED', { timeoutMs: 30_000 })
    const watching = watch(client, { query: oneOrder, variables: { id } })
    await until(() => watching.got.length === 1)
    const { db } = shop.parts.orders
    await expect(db.execute(`update orders set buyer_id = 'gst_x'`)).rejects.toThrow()
    await db.execute('alter table orders disable trigger user')
    await db.execute(`update orders set buyer_id = 'gst_01jd00000000000000000000aa' where id = '${id}'`)
    await db.execute('alter table orders enable trigger user')
    const line = (await admin.order(id))?.lines[0]
    accepted(await admin.refund(id, [{ orderLineId: line?.id ?? '', quantity: 1 }]))

    await until(() => watching.isOver(), { what: 'the end of the stream' })
    expect(JSON.stringify(watching.got.at(-1))).toContain('NOT_FOUND')
    expect(watching.got).toHaveLength(2)
    await client.dispose()
  })
})

describe('a webhook', () => {
  const rowOf = async (id: string) => {
    const [row] = await shop.parts.payments.db.execute(
      `select type, quarantined, handled_at from webhook_events where id = '${id}'`,
    )
    return row
  }
  const secret = () => shop.ground.stripe.webhookSecret
  const alarm = (id: string, words: string) => logged.some((line) => line.includes(id) && line.includes(words))
  const anIntent = () => ({ id: `pi_${newId('x')}`, amount: 1_290, currency: 'eur' })

  it('D69 is refused unless these bytes were signed for us just now, and is not kept', async () => {
    const id = newId('evt')
    const body = aboutIntent(id, anIntent())
    const attempts: [body: string, signature: string | null][] = [
      [body, null],
      [body, ''],
      [body, signed(body, 'whsec_of_another_endpoint')],
      [body, signed(body, secret(), 360)],
      [body.replace('1290', '1291'), signed(body, secret())],
      [JSON.stringify(JSON.parse(body), null, 2), signed(body, secret())],
    ]
    for (const [sent, signature] of attempts) expect(await deliver(router, sent, signature)).toBe(400)

    expect(await rowOf(id)).toBeUndefined()
  })

  it('D70 that comes again with another body changes nothing, and raises an alarm', async () => {
    const id = newId('evt')
    const first = aboutIntent(id, anIntent()).replace('payment_intent.succeeded', 'payment_intent.created')
    const second = aboutIntent(id, anIntent())
    expect(await deliver(router, first, signed(first, secret()))).toBe(200)
    expect(await deliver(router, second, signed(second, secret()))).toBe(200)

    expect(await rowOf(id)).toMatchObject({ type: 'payment_intent.created' })
    expect(alarm(id, 'different bodies')).toBe(true)
  })

  it('D71 about an intent that nobody knows, or with another amount or currency, is put aside with an alarm', async () => {
    const { guest, id: orderId } = await bought()
    await until(async () => (await guest.order(orderId))?.payments?.[0]?.status === 'CAPTURED', { timeoutMs: 30_000 })
    const paymentId = (await guest.order(orderId))?.payments?.[0]?.id
    const known = shop.sandbox.books.intents().find(({ metadata }) => metadata['payment_id'] === paymentId)
    const rows = [
      { about: anIntent(), reason: 'UNKNOWN_INTENT' },
      { about: { id: known?.id, amount: 1, currency: 'eur' }, reason: 'AMOUNT_MISMATCH' },
      { about: { id: known?.id, amount: known?.amount, currency: 'usd' }, reason: 'AMOUNT_MISMATCH' },
    ]
    for (const { about, reason } of rows) {
      const id = newId('evt')
      const body = aboutIntent(id, { ...about, status: 'canceled' })
      expect(await deliver(router, body, signed(body, secret()))).toBe(200)
      await until(async () => (await rowOf(id))?.['quarantined'] === reason, { what: reason })
      expect(alarm(id, 'put aside')).toBe(true)
    }

    expect((await guest.order(orderId))?.payments?.[0]?.status).toBe('CAPTURED')
  })
})
