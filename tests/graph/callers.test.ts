import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newId } from '@shop/kit/id'
import { internalHeaders, signRequest } from '@shop/kit/signature'
import { anAdmin } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import type { Claims } from '@shop/kit/viewer'
import { subgraphNames } from '@shop/schema/subgraphs'
import { shopper } from '@shop/stack/journey/shopper'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { startTestShop, testPartnerKey } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'
import { door, sha256 } from '../support/door.ts'
import type { Door } from '../support/door.ts'
import { changed, endsIn, shopSigner } from './tokens.ts'
import type { Sign } from './tokens.ts'

const manifestSchema = z.object({
  clients: z.record(z.string(), z.record(z.string(), z.object({ name: z.string(), body: z.string() }))),
})

let shop: TestShop
let router: Door
let accessToken: string
let refreshToken: string
let byUs: Sign
let idOf: (client: string, name: string) => string

beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' })
  router = door(shop.url)
  await stockUp(`${shop.url}/graphql`, [{ title: 'Enamel mug', stock: 20 }])
  byUs = await shopSigner(shop)
  const ada = shopper(`${shop.url}/graphql`)
  const signedIn = z.object({ register: z.object({ accessToken: z.string(), refreshToken: z.string() }) })
  const { register } = await ada.ask(
    signedIn,
    'mutation ($input: RegisterInput!) { register(input: $input) { ... on Registered { accessToken refreshToken } } }',
    { input: { email: 'ada@example.com', password: 'a long password for ada', name: 'Ada' } },
  )
  accessToken = register.accessToken
  refreshToken = register.refreshToken
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(new URL('../../schema/operations/manifest.json', import.meta.url), 'utf8')),
  )
  idOf = (client, name) => {
    const found = Object.entries(manifest.clients[client] ?? {}).find(([, document]) => document.name === name)
    if (!found) throw new Error(`${client} has no ${name}`)
    return found[0]
  }
})
afterAll(() => shop.stop())

const whoAmI = '{ me { id } }'
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const byStranger: Sign = (text) => sign(null, Buffer.from(text), generateKeyPairSync('ed25519').privateKey)
const forged = (change: { header?: object; claims?: object }, signature: Sign) =>
  changed(accessToken, change, signature)
const oldSignature = () => accessToken.split('.')[2] ?? ''
const admin = { roles: ['admin'] }
const guestToken = async () => (await shopper(`${shop.url}/graphql`).becomeGuest()).token

describe('a bad token', () => {
  const bad: [what: string, headers: () => Promise<Record<string, string>> | Record<string, string>][] = [
    ['that is empty', () => ({ authorization: 'Bearer ' })],
    ['that is no token', () => bearer('hello')],
    ['of another scheme', () => ({ authorization: 'Basic YTpi' })],
    ['twice', () => ({ authorization: `Bearer ${accessToken}, Bearer ${accessToken}` })],
    ['without a signature', () => bearer(forged({ header: { alg: 'none' }, claims: admin }, () => ''))],
    ['with other roles', () => bearer(forged({ claims: admin }, oldSignature))],
    ["signed by a stranger under our key's name", () => bearer(forged({ claims: admin }, byStranger))],
    ['with an unknown key', () => bearer(forged({ header: { kid: '../../dev/null' } }, byUs))],
    ['that brings its own keys', () => bearer(forged({ header: { jku: 'http://127.0.0.1:1/jwks' } }, byStranger))],
    [
      'signed with the public key as a secret',
      async () => {
        const { text } = await router.send('/.well-known/jwks.json')
        return bearer(
          forged({ header: { alg: 'HS256' }, claims: admin }, (signed) =>
            createHmac('sha256', text).update(signed).digest(),
          ),
        )
      },
    ],
    ['that is over', () => bearer(forged({ claims: endsIn(-60) }, byUs))],
    ['that begins tomorrow', () => bearer(forged({ claims: { nbf: endsIn(86_400).exp } }, byUs))],
    ['that never ends', () => bearer(forged({ claims: { exp: undefined } }, byUs))],
    ['of another issuer', () => bearer(forged({ claims: { iss: 'elsewhere' } }, byUs))],
    ['for another audience', () => bearer(forged({ claims: { aud: 'elsewhere' } }, byUs))],
    ['of another type', () => bearer(forged({ header: { typ: 'JWT' } }, byUs))],
    ['with a role that there is not', () => bearer(forged({ claims: { roles: ['owner'] } }, byUs))],
    ['of the wrong kind: a refresh token', () => bearer(refreshToken)],
    ['of 10,000 characters', () => bearer('x'.repeat(10_000))],
    ['that is a wrong API key', () => ({ 'x-api-key': 'shop_wrong' })],
    ['that is an empty API key', () => ({ 'x-api-key': '' })],
    ['beside a good one', () => ({ ...bearer(accessToken), 'x-api-key': testPartnerKey })],
    ['of a guest, that is none, beside a good one', () => ({ ...bearer(accessToken), 'x-guest-token': 'hello' })],
    ['of a guest, that is of a user', () => ({ ...bearer(accessToken), 'x-guest-token': accessToken })],
  ]
  it.each(bad)('%s gets the same answer as any other', async (_, headers) => {
    const { status, code, message } = await router.ask(whoAmI, {}, await headers())

    expect({ status, code, message }).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'This token or API key is not valid. Sign in again, or check the key.',
    })
  })

  it('is refused where a good one passes', async () => {
    expect((await router.ask(whoAmI, {}, bearer(forged({}, byUs)))).status).toBe(200)
    expect((await router.ask(whoAmI, {}, bearer(accessToken))).data).toMatchObject({ me: { id: expect.any(String) } })
    expect((await router.ask(whoAmI, {}, bearer(await guestToken()))).data).toEqual({ me: null })
  })
})

describe('what only the router may say', () => {
  const locale = { market: 'DE', currency: 'EUR', language: 'en' }
  const anAdminsClaims: Claims = { viewer: anAdmin(), ...locale }
  const nobodysClaims: Claims = { viewer: anonymous, ...locale }
  const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1_000)

  it('is ignored when a client says it', async () => {
    const body = JSON.stringify({ query: '{ stockLedgerCheck { isConsistent } }' })
    const plain = await router.post(body)
    const asserted = await router.post(body, signRequest('a guessed secret', anAdminsClaims, body, secondsAgo(0)))
    const named = await router.post(body, { 'x-user-id': 'usr_1', 'x-roles': 'admin', 'x-shop-claims': 'x' })

    expect(plain.code).not.toBeNull()
    expect([asserted.code, named.code]).toEqual([plain.code, plain.code])
    expect([asserted.data, named.data]).toEqual([plain.data, plain.data])
  })

  it.each(Object.values(internalHeaders))('does not reach a part from a client: %s', async (header) => {
    const body = JSON.stringify({ query: '{ me { id } }' })
    const signed = signRequest(shop.ground.secrets.router, anAdminsClaims, body, secondsAgo(0))
    const answer = await router.post(body, { ...bearer(accessToken), [header]: signed[header] ?? '' })
    const all = await router.post(body, signed)

    expect(answer.data).toMatchObject({ me: { id: expect.stringMatching(/^usr_/) } })
    expect(all.data).toEqual({ me: null })
  })

  const direct = (name: (typeof subgraphNames)[number], query: string, headers: Record<string, string>) =>
    shop.parts[name].handle({
      method: 'POST',
      path: '/graphql',
      search: '',
      headers: new Headers({ 'content-type': 'application/json', ...headers }),
      body: Buffer.from(JSON.stringify({ query })),
      remoteAddress: '',
    })
  const entities = '{ _entities(representations: [{ __typename: "User", id: "usr_1" }]) { __typename } }'

  it.each(subgraphNames)('keeps strangers out of %s', async (name) => {
    for (const query of ['{ _service { sdl } }', entities, '{ __typename }']) {
      const body = JSON.stringify({ query })
      const { router: secret } = shop.ground.secrets
      const good = signRequest(secret, nobodysClaims, body, secondsAgo(0))
      const late = signRequest(secret, anAdminsClaims, body, secondsAgo(60))
      const changed = (header: string, value: string) => ({ ...good, [header]: value })
      const without = (header: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== header))
      const attempts: Record<string, string>[] = [
        {},
        late,
        signRequest(secret, anAdminsClaims, body, secondsAgo(-60)),
        signRequest('another secret', anAdminsClaims, body, secondsAgo(0)),
        signRequest(secret, anAdminsClaims, `${body} `, secondsAgo(0)),
        changed(internalHeaders.claims, late[internalHeaders.claims] ?? ''),
        changed(internalHeaders.at, String(Date.now() + 5)),
        changed(internalHeaders.signature, 'AAAA'),
        changed(internalHeaders.signature, ''),
        ...Object.values(internalHeaders).map(without),
      ]
      for (const headers of attempts) {
        const answer = await direct(name, query, headers)
        expect([answer?.status, String(answer?.body).includes('sdl')]).toEqual([401, false])
      }
      expect((await direct(name, '{ not GraphQL', {}))?.status).toBe(401)
      expect((await direct(name, query, good))?.status).not.toBe(401)
    }
  })

  it('is not passed on with a webhook', async () => {
    const answer = await router.send('/webhooks/payments/stripe', {
      method: 'POST',
      headers: { 'x-shop-claims': 'x', 'stripe-signature': 't=1,v1=00' },
      body: '{}',
    })

    expect(answer.status).toBe(400)
  })
})

describe('a persisted operation', () => {
  const hashed = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } })

  it('runs with its text along where it is not registered, which registers nothing', async () => {
    const query = `{ products(first: 1) { nodes { title } } } # ${newId('req')}`
    const extensions = hashed(query)
    const posted = await router.post(JSON.stringify({ query, extensions }))
    const got = await router.get({ query, extensions: JSON.stringify(extensions) })
    const unknown = await router.post(JSON.stringify({ extensions }))

    expect([posted.status, got.status]).toEqual([200, 200])
    expect(got.data).toEqual(posted.data)
    expect([unknown.status, unknown.code]).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND'])
  })

  it('is refused under the hash of another', async () => {
    const answer = await router.post(
      JSON.stringify({ query: '{ trending { reason } }', extensions: hashed('{ me { id } }') }),
    )

    expect([answer.status, answer.code]).toEqual([400, 'PERSISTED_QUERY_HASH_MISMATCH'])
  })

  it('of a first party runs by its id, by POST and by GET, but a mutation not by GET', async () => {
    const documentId = `sha256:${idOf('web', 'ProductPage')}`
    const variables = { slug: 'enamel-mug' }
    const posted = await router.post(JSON.stringify({ documentId, variables }))
    const got = await router.get({ documentId, variables: JSON.stringify(variables) })
    const mutation = await router.get({ documentId: idOf('web', 'GuestSessionCreate') })

    expect(posted.data).toMatchObject({ product: { title: 'Enamel mug' } })
    expect(got.data).toEqual(posted.data)
    expect([mutation.status, mutation.code]).toEqual([405, 'METHOD_NOT_ALLOWED'])
  })

  it('of a partner is not for others', async () => {
    const answer = await router.post(JSON.stringify({ documentId: idOf('partner-demo', 'Categories') }))

    expect([answer.status, answer.code]).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND'])
  })
})

describe('a partner key', () => {
  const key = { 'x-api-key': testPartnerKey }

  it('runs what is registered for it', async () => {
    const answer = await router.post(
      JSON.stringify({ documentId: idOf('partner-demo', 'CatalogPage'), variables: { first: 1 } }),
      key,
    )

    expect(answer.data).toMatchObject({ products: { nodes: [{ title: 'Enamel mug' }] } })
  })

  it.each([
    ['text', () => ({ query: whoAmI }), 403, 'PERSISTED_QUERY_REQUIRED'],
    ['text with its hash', () => ({ query: whoAmI, documentId: sha256(whoAmI) }), 403, 'PERSISTED_QUERY_REQUIRED'],
    ['an unknown id', () => ({ documentId: sha256('{ nothing }') }), 404, 'PERSISTED_QUERY_NOT_FOUND'],
    ["the storefront's operation", () => ({ documentId: idOf('web', 'ProductPage') }), 403, 'FORBIDDEN'],
  ])('is refused for %s', async (_, body, status, code) => {
    const answer = await router.post(JSON.stringify(body()), key)

    expect([answer.status, answer.code]).toEqual([status, code])
  })

  it("runs nothing of another partner's", async () => {
    const admin = await theAdmin(`${shop.url}/graphql`)
    const made = z.object({ apiKeyCreate: z.object({ secret: z.string() }) })
    const { apiKeyCreate } = await admin.ask(
      made,
      'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { ... on ApiKeyCreated { secret } } }',
      { input: { partnerName: 'Other', scopes: ['catalog:read'] } },
    )
    const answer = await router.post(JSON.stringify({ documentId: idOf('partner-demo', 'Categories') }), {
      'x-api-key': apiKeyCreate.secret,
    })

    expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN'])
  })
})
