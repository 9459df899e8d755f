import { createClient as createStreamClient } from 'graphql-sse'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import { z } from 'zod'
import { theAdmin } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'
import { openRawSocket } from './raw-socket.ts'
import { allMine, watch } from './watching.ts'

let shop: TestShop
let endpoint: string
const open: { dispose: () => unknown }[] = []

beforeAll(async () => {
  shop = await startTestShop()
  endpoint = `${shop.url}/graphql`
})
afterEach(async () => {
  for (const each of open.splice(0)) await each.dispose()
})
afterAll(() => shop.stop())

const password = 'a long password for ada'
const aPerson = async (): Promise<{ person: Shopper; email: string }> => {
  const person = shopper(endpoint)
  const email = `ada.${crypto.randomUUID()}@example.com`
  await person.register({ email, password })
  return { person, email }
}
const onAnotherDevice = async (email: string): Promise<Shopper> => {
  const person = shopper(endpoint)
  await person.login({ email, password })
  return person
}
const greeted = async (headers: Record<string, string>) => {
  const socket = await openRawSocket(endpoint)
  open.push(socket)
  await socket.greet(headers)
  return socket
}
const ended = z.record(z.string(), z.object({ __typename: z.string() }))
const codeOf = async ({ raw }: Shopper) => (await raw('{ me { id } }')).errors?.[0]?.extensions?.code ?? null
const logout = 'mutation { logout { __typename } }'

describe('what a session opened', () => {
  it('closes within seconds of signing out, and its token is refused', async () => {
    const { person, email } = await aPerson()
    const laptop = await onAnotherDevice(email)
    const [phoneSocket, laptopSocket] = [await greeted(person.headers), await greeted(laptop.headers)]
    phoneSocket.send({ id: '1', type: 'subscribe', payload: { query: allMine } })
    laptopSocket.send({ id: '1', type: 'subscribe', payload: { query: allMine } })
    await until(() => shop.watchers() === 2)
    await person.ask(ended, logout)

    expect(await phoneSocket.closed).toBe(4403)
    expect(await until(() => codeOf(person))).toBe('UNAUTHENTICATED')
    expect(shop.watchers()).toBe(1)
    expect(await codeOf(laptop)).toBeNull()
  })

  it('closes on every other device when the password changes', async () => {
    const { person, email } = await aPerson()
    const laptop = await onAnotherDevice(email)
    const socket = await greeted(laptop.headers)
    await person.ask(
      ended,
      'mutation ($input: PasswordChangeInput!) { passwordChange(input: $input) { __typename } }',
      {
        input: { currentPassword: password, newPassword: 'another long password' },
      },
    )

    expect(await socket.closed).toBe(4403)
    expect(await codeOf(laptop)).toBe('UNAUTHENTICATED')
    expect(await codeOf(person)).toBeNull()
  })

  it('closes when a role is taken away, and stays when one is given', async () => {
    const { person } = await aPerson()
    const admin = await theAdmin(endpoint)
    const me = await person.ask(z.object({ me: z.object({ id: z.string() }) }), '{ me { id } }')
    const setRoles = (roles: string[]) =>
      admin.ask(ended, 'mutation ($input: UserRolesSetInput!) { userRolesSet(input: $input) { __typename } }', {
        input: { userId: me.me.id, roles },
      })
    const socket = await greeted(person.headers)
    await setRoles(['STAFF'])
    expect(await codeOf(person)).toBeNull()
    await setRoles(['CUSTOMER'])

    expect(await socket.closed).toBe(4403)
    expect(await codeOf(person)).toBe('UNAUTHENTICATED')
  })

  it('ends as a stream too', async () => {
    const { person } = await aPerson()
    const client = createStreamClient({ url: `${endpoint}/stream`, headers: person.headers, retryAttempts: 0 })
    open.push(client)
    const watching = watch(client, { query: allMine })
    await until(() => shop.watchers() === 1)
    await person.ask(ended, logout)

    await until(() => watching.failed() !== undefined || watching.isOver())
    await until(() => shop.watchers() === 0)
  })
})

describe('what an API key opened', () => {
  it('closes within seconds of its end, and the key is refused', async () => {
    const admin = await theAdmin(endpoint)
    const made = await admin.ask(
      z.object({ apiKeyCreate: z.object({ secret: z.string(), apiKey: z.object({ id: z.string() }) }) }),
      'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { ... on ApiKeyCreated { secret apiKey { id } } } }',
      { input: { partnerName: 'Parcel watch', scopes: ['catalog:read'] } },
    )
    const { secret, apiKey } = made.apiKeyCreate
    const socket = await greeted({ 'x-api-key': secret })
    expect(socket.heard).toMatchObject([{ type: 'connection_ack' }])
    await admin.ask(ended, 'mutation ($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { __typename } }', {
      input: { apiKeyId: apiKey.id },
    })

    expect(await socket.closed).toBe(4403)
    const again = await openRawSocket(endpoint)
    again.send({ type: 'connection_init', payload: { 'x-api-key': secret } })
    expect(await again.closed).toBe(4403)
  })
})
