import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '@shop/kit/telemetry/log'
import { shopper } from '@shop/stack/journey/shopper'
import { stockUp, theAdmin } from '../../support/catalog.ts'
import { door } from '../../support/door.ts'
import type { Answered, Door } from '../../support/door.ts'
import { startTestShop } from '../../support/shop.ts'
import type { TestShop } from '../../support/shop.ts'

let shop: TestShop
let router: Door
let variantId: string
let productId: string
let ada: Record<string, string>
const logged: string[] = []
beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' }, (part) =>
    createLog(part, { write: (line: string) => void logged.push(line) }),
  )
  router = door(shop.url)
  const endpoint = `${shop.url}/graphql`
  const [mug] = await stockUp(endpoint, [{ title: 'Enamel mug', stock: 20 }])
  variantId = mug?.variantId ?? ''
  productId = mug?.productId ?? ''
  const customer = shopper(endpoint)
  await customer.register({ email: 'ada@example.com', password: 'a long password for ada' })
  ada = customer.headers
})
afterAll(() => shop.stop())

const search = (text: string) =>
  router.ask('query ($q: String!) { search(query: $q, first: 5) { nodes { slug } } }', { q: text })
const rename = (name: string) =>
  router.ask(
    'mutation ($input: ProfileUpdateInput!) { profileUpdate(input: $input) { __typename ... on ProfileUpdated { user { name } } } }',
    { input: { name } },
    ada,
  )
const put = (quantity: unknown) =>
  router.ask(
    'mutation ($input: CartLinesAddInput!) { cartLinesAdd(input: $input) { __typename ... on UserError { code path } } }',
    { input: { lines: [{ variantId, quantity }] } },
    ada,
  )

const isRefused = ({ code, text }: Answered) => code !== null || /"code":"\w+"/.test(text)
const isOurFault = ({ status, text }: Answered) =>
  status >= 500 || /"code":"(INTERNAL|SERVICE_UNAVAILABLE)"/.test(text) || /stack|postgres|node_modules/i.test(text)

describe('D55 what nobody may set', () => {
  it.each([
    ['a role', 'ProfileUpdateInput', 'profileUpdate', { role: 'ADMIN' }],
    ['a price', 'CartLinesAddInput', 'cartLinesAdd', { lines: [{ variantId: 'var_x', quantity: 1, price: '0.01' }] }],
    ['a total', 'CheckoutSubmitInput', 'checkoutSubmit', { quoteId: 'quo_x', total: '0.01' }],
    ['a status', 'OrderCancelInput', 'orderCancel', { orderId: 'ord_x', status: 'PAID' }],
  ])('is not in the schema: %s', async (_, type, mutation, input) => {
    const answer = await router.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`,
      { input },
      ada,
    )

    expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT'])
    expect(answer.text).not.toContain('Did you mean')
  })
})

describe('D57 a cursor', () => {
  it.each(['x', 'abc.def', 'bm9uc2Vuc2U.AAAAAAAAAAAAAAAA'])('%s that we did not give out is refused', async (after) => {
    const answer = await router.ask('query ($after: String) { products(after: $after) { nodes { id } } }', { after })

    expect(answer.code).toBe('INVALID_CURSOR')
  })
})

describe('D58 a quantity', () => {
  it.each([0, -1, 1.5, 2 ** 31, 1e9, null, 'many'])('of %s is refused, and is no fault of ours', async (quantity) => {
    const answer = await put(quantity)

    expect(isRefused(answer)).toBe(true)
    expect(isOurFault(answer)).toBe(false)
  })
})

describe('D63 to D65 a text', () => {
  it('with NUL is refused wherever it stands', async () => {
    for (const answer of [await search('a\u0000b'), await rename('a\u0000b')])
      expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT'])
  })

  it.each([
    "' OR 1=1 --",
    '$where',
    '%00',
    '%_%',
    '*****',
    'title:* AND (',
    '(a+)+$',
    '\\',
    '/.*.*.*/',
    '"'.repeat(50),
  ])('as a search for %s is only a text', async (text) => {
    const answer = await search(text)

    expect(isOurFault(answer)).toBe(false)
    expect(answer.status).toBe(200)
  })

  it('of 10,000 characters is no search', async () => {
    expect((await search('x'.repeat(10_000))).code).toBe('BAD_USER_INPUT')
  })

  it.each(["' OR 1=1 --", '<script>alert(1)</script>', '\u202eevil', '\u{1f4a9}\u{1f468}\u200d\u{1f469}'])(
    'is kept as it is: %s',
    async (name) => {
      const answer = await rename(name)

      expect(answer.data).toMatchObject({ profileUpdate: { user: { name } } })
    },
  )

  it('that is half a character is no fault of ours', async () => {
    expect(isOurFault(await rename('\ud800'))).toBe(false)
  })
})

describe('D68 the number of a card', () => {
  it('is refused wherever it stands', async () => {
    const answer = await rename('4242 4242 4242 4242')

    expect([answer.status, answer.code]).toEqual([400, 'CARD_DATA_NOT_ALLOWED'])
    expect(answer.text).not.toContain('4242')
  })
})

describe('D67 an address that somebody gives', () => {
  it.each([
    'http://169.254.169.254/latest/meta-data',
    'https://localhost/a.png',
    'http://2130706433/a.png',
    'http://[::1]:9200/a.png',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//elsewhere.example/a.png',
  ])('of a picture is none that leads inside: %s', async (url) => {
    const { headers } = await theAdmin(`${shop.url}/graphql`)
    const answer = await router.ask(
      'mutation ($input: ImagesSetInput!) { imagesSet(input: $input) { __typename } }',
      { input: { productId, images: [{ url }] } },
      headers,
    )

    expect(answer.data).toEqual({ imagesSet: { __typename: 'InvalidCatalogInput' } })
  })

  it('to come back to after paying is one of ours', async () => {
    const input = { methodToken: 'pm_card_visa', returnUrl: 'https://elsewhere.example/take-it' }
    const answer = await router.ask(
      'mutation ($input: PaymentMethodSetupCreateInput!) { paymentMethodSetupCreate(input: $input) { __typename } }',
      { input },
      ada,
    )

    expect(answer.data).toEqual({ paymentMethodSetupCreate: { __typename: 'ReturnUrlNotAllowed' } })
  })
})

describe('D66 a line of the log', () => {
  it('is one line of JSON, and holds nothing that somebody would write into it', async () => {
    const forged = 'ok","level":50,"msg":"FORGED'
    await router.ask('{ __typename }', {}, { 'x-request-id': forged, 'user-agent': forged, 'x-shop-client': forged })
    await router.post(JSON.stringify({ query: '{ __typename }', operationName: 'a\r\nFORGED\u001b[31m' }))
    await router.ask('query FORGED_NAME { __typename } # \u001b[2J')
    await router.send('/%0d%0aFORGED?%1b[31m=FORGED')
    await router.ask(
      'mutation ($input: ProfileUpdateInput!) { profileUpdate(input: $input) { __typename } }',
      { input: { name: 'Ada\r\nFORGED \u001b[31m' } },
      ada,
    )

    expect(logged.some((line) => line.includes('FORGED_NAME'))).toBe(true)
    for (const line of logged) {
      expect(() => JSON.parse(line) as unknown).not.toThrow()
      expect([...line.trimEnd()].every((character) => character >= ' ')).toBe(true)
    }
    expect(logged.filter((line) => line.includes('FORGED') && !line.includes('FORGED_NAME'))).toEqual([])
    const secrets = /a long password for ada|ada@example\.com|eyJ|4242 4242/
    expect(logged.filter((line) => secrets.test(line))).toEqual([])
  })
})
