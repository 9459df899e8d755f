import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDatabase } from '@shop/kit/db'
import { until } from '@shop/kit/testing/until'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import { stockUp } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

const address = {
  name: 'Wilhelmina Quistgaard',
  company: 'Quistgaard Optics',
  line1: 'Kestrelgasse 99',
  line2: 'Rear building',
  city: 'Berlin',
  postalCode: '10997',
  country: 'DE',
  phone: '+49 30 5550199',
}
const login = { email: 'mina.quistgaard@example.com', password: 'correct horse battery' }
const spoken = ['quistgaard', 'wilhelmina', 'kestrelgasse', 'rear building', '5550199', 'correct horse']

const loggedIn = z.object({ login: z.object({ refreshToken: z.string() }) })
const saved = z.object({ addressCreate: z.object({ address: z.object({ id: z.string() }) }) })
const waiting = z.object({
  order: z.object({ payments: z.array(z.object({ nextAction: z.object({ clientSecret: z.string() }).nullable() })) }),
})

let shop: TestShop
let variantId = ''
beforeAll(async () => {
  shop = await startTestShop()
  const [mug] = await stockUp(`${shop.url}/graphql`, [{ title: 'Enamel mug', stock: 50 }])
  variantId = mug?.variantId ?? ''
})
afterAll(() => shop.stop())

describe('a dump of every database after a purchase', () => {
  it('says nothing of the buyer, and holds no token of theirs', async () => {
    const buyer = shopper(`${shop.url}/graphql`)
    const guest = await buyer.becomeGuest()
    buyer.keepGuestToken()
    const session = await buyer.register(login, 'Wilhelmina Quistgaard')
    const { login: device } = await buyer.ask(
      loggedIn,
      'mutation ($input: LoginInput!) { login(input: $input) { ... on LoggedIn { refreshToken } } }',
      { input: { ...login, deviceLabel: "Mina Quistgaard's telephone" } },
    )
    await buyer.ask(
      saved,
      'mutation ($input: AddressCreateInput!) { addressCreate(input: $input) { ... on AddressCreated { address { id } } } }',
      { input: { address } },
    )
    const paid = await buys(buyer)
    await until(async () => (await buyer.order(paid))?.status === 'DELIVERED', { timeoutMs: 30_000 })
    const secret = await secretOf(buyer, await buys(buyer, 'pm_card_authenticationRequired'))
    const unpaid = accepted(await quoteOf(buyer)).quote.id

    const dumps = await Promise.all(Object.entries(shop.ground.databases).map(([part, url]) => dumpOf(part, url)))

    const dump = dumps.join('\n')
    for (const known of [paid, unpaid, 'sealed:test:']) expect(dump).toContain(known)
    const tokens = [guest.token, session.accessToken, device.refreshToken, secret].map((token) => token.toLowerCase())
    const told = dump.toLowerCase().split('\n')
    for (const word of [...spoken, ...tokens]) expect(told.filter((row) => row.includes(word))).toEqual([])
  })
})

type Buyer = ReturnType<typeof shopper>

const quoteOf = async (buyer: Buyer) => {
  accepted(await buyer.puts(variantId, 1))
  return buyer.quote({ address })
}

const buys = async (buyer: Buyer, method = 'pm_card_visa'): Promise<string> =>
  accepted(await buyer.submit(accepted(await quoteOf(buyer)).quote.id, method)).order.id

/** What lets a browser finish the payment. */
const secretOf = (buyer: Buyer, id: string): Promise<string> =>
  until(async () => {
    const { order } = await buyer.ask(
      waiting,
      'query ($id: ID!) { order(id: $id) { payments { nextAction { clientSecret } } } }',
      { id },
    )
    return order.payments[0]?.nextAction?.clientSecret
  })

/** Every row of every table, one a line. */
const dumpOf = async (part: string, url: string): Promise<string> => {
  const { sql, close } = openDatabase(url, { name: 'dump', max: 1 })
  try {
    const tables = await sql<{ name: string }[]>`
      select quote_ident(relname) as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`
    const rows = await Promise.all(
      tables.map(async ({ name }) =>
        (await sql.unsafe(`select t::text as row from ${name} t`)).map(({ row }) => `${part} ${name} ${row}`),
      ),
    )
    return rows.flat().join('\n')
  } finally {
    await close()
  }
}
