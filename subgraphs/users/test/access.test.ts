import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aGuest, aStaffMember, anAdmin } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { startWorld } from './world.ts'
import type { Person, World } from './world.ts'

let world: World
let ada: Person
let mallory: Person
let addressId: string

const address = { name: 'Ada', line1: 'Musterweg 12', city: 'Hamburg', postalCode: '20095', country: 'DE' }

beforeAll(async () => {
  world = await startWorld()
  ada = await world.register({ displayName: 'Ada' })
  mallory = await world.register()
  const created = await world.mutate(
    ada.viewer,
    'addressCreate',
    { address },
    '... on AddressCreated { address { id } }',
  )
  addressId = (created['address'] as { id: string }).id
})
afterAll(() => world.stop())

const partner: Viewer = { kind: 'partner', partnerId: 'ptn_demo', scopes: ['catalog:read'] }
const everything =
  'id displayName name email roles createdAt preferences { newsletter } addresses { nodes { id } } defaultShippingAddress { id } defaultBillingAddress { id } sessions { id }'
const entity = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on User { ${everything} } } }`
const reach = (viewer: Viewer, ...ids: string[]) =>
  world.as(viewer)<{ _entities: Record<string, unknown>[] }>(entity, {
    ids: ids.map((id) => ({ __typename: 'User', id })),
  })

describe("somebody's account, reached from another part of the graph", () => {
  it.each<[string, () => Viewer]>([
    ['anonymous', () => anonymous],
    ['a guest', () => aGuest()],
    ['another user', () => mallory.viewer],
    ['a partner', () => partner],
  ])('shows %s the display name and nothing else', async (_, viewer) => {
    const { data } = await reach(viewer(), ada.id)

    const { id, displayName, ...rest } = data._entities[0] ?? {}
    expect({ id, displayName }).toEqual({ id: ada.id, displayName: 'Ada' })
    expect(new Set(Object.values(rest))).toEqual(new Set([null]))
  })

  it.each<[string, () => Viewer]>([
    ['the user', () => ada.viewer],
    ['staff', () => aStaffMember()],
    ['an admin', () => anAdmin()],
  ])('shows %s all of it', async (_, viewer) => {
    const { data } = await reach(viewer(), ada.id)

    expect(data._entities[0]).toMatchObject({
      email: ada.email,
      roles: ['CUSTOMER'],
      addresses: { nodes: [{ id: addressId }] },
      sessions: [{ id: ada.viewer.sessionId }],
    })
  })

  it.each(['usr_01jd00000000000000000000aa', 'nobody', 'usr_\u0000'])('is null for %j', async (id) => {
    expect((await reach(aStaffMember(), id)).data).toEqual({ _entities: [null] })
  })

  it('takes as many queries for many as for two', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => world.register()))
    const ids = people.map(({ id }) => id)

    const two = await reach(aStaffMember(), ...ids.slice(0, 2))
    const many = await reach(aStaffMember(), ...ids, ...ids, ada.id, mallory.id)

    expect(many.data._entities).toHaveLength(18)
    expect(many.statements).toBe(two.statements)
  })
})

describe("somebody else's things", () => {
  it.each(['addressUpdate', 'addressDelete', 'addressDefaultSet'])('look like nothing to %s', async (mutation) => {
    const input = {
      addressId,
      ...(mutation === 'addressUpdate' && { address }),
      ...(mutation === 'addressDefaultSet' && { shipping: true }),
    }

    for (const viewer of [mallory.viewer, aUserOfStaff()]) {
      expect(await world.mutate(viewer, mutation, input)).toMatchObject({ __typename: 'SavedAddressNotFound' })
    }
    expect(await world.mutate(ada.viewer, 'addressDefaultSet', { addressId, shipping: true })).toMatchObject({
      __typename: 'AddressDefaultSet',
    })
  })

  it.each(['not an id', 'adr_\u0000', ''])('are not found by %j either', async (id) => {
    expect(await world.mutate(ada.viewer, 'addressDelete', { addressId: id })).toMatchObject({
      __typename: 'SavedAddressNotFound',
    })
    expect(await world.mutate(ada.viewer, 'sessionRevoke', { sessionId: id })).toMatchObject({
      __typename: 'SessionNotFound',
    })
  })

  it('cannot be ended: a session', async () => {
    expect(await world.mutate(mallory.viewer, 'sessionRevoke', { sessionId: ada.viewer.sessionId })).toMatchObject({
      __typename: 'SessionNotFound',
    })

    expect((await world.refresh(ada.refreshToken)).__typename).toBe('Refreshed')
  })

  const aUserOfStaff = (): Viewer => ({ ...mallory.viewer, roles: ['customer', 'staff'] })
})

describe('what needs an account', () => {
  it.each<[string, object]>([
    ['profileUpdate', { name: 'X' }],
    ['passwordChange', { currentPassword: 'x', newPassword: 'y' }],
    ['sessionRevoke', { sessionId: 'ses_1' }],
    ['addressCreate', { address }],
    ['addressDelete', { addressId: 'adr_1' }],
  ])('refuses %s to everybody else', async (mutation, input) => {
    for (const viewer of [anonymous, aGuest(), partner]) {
      await expect(world.mutate(viewer, mutation, input)).rejects.toThrow('UNAUTHENTICATED')
    }
  })

  it('counts for nothing when the account is gone', async () => {
    await expect(
      world.mutate({ ...ada.viewer, userId: 'usr_01jd00000000000000000000aa' }, 'profileUpdate', { name: 'X' }),
    ).rejects.toThrow('UNAUTHENTICATED')
  })

  it('gives nobody but users a `me`', async () => {
    for (const viewer of [anonymous, aGuest(), partner])
      expect((await world.as(viewer)('{ me { id } }')).data).toEqual({ me: null })
  })
})

describe('what needs a role', () => {
  it.each<[string, object]>([
    ['userRolesSet', { userId: 'usr_1', roles: ['ADMIN'] }],
    ['apiKeyCreate', { partnerName: 'X', scopes: ['catalog:read'] }],
    ['apiKeyRotate', { apiKeyId: 'key_1' }],
    ['apiKeyRevoke', { apiKeyId: 'key_1' }],
  ])('refuses %s to all but admins', async (mutation, input) => {
    await expect(world.mutate(anonymous, mutation, input)).rejects.toThrow('UNAUTHENTICATED')
    for (const viewer of [aGuest(), partner, ada.viewer, aStaffMember()]) {
      await expect(world.mutate(viewer, mutation, input)).rejects.toThrow('FORBIDDEN')
    }
  })

  it.each(['userLock', 'userUnlock'])('refuses %s to all but staff', async (mutation) => {
    await expect(world.mutate(anonymous, mutation, { userId: ada.id })).rejects.toThrow('UNAUTHENTICATED')
    for (const viewer of [aGuest(), partner, ada.viewer])
      await expect(world.mutate(viewer, mutation, { userId: ada.id })).rejects.toThrow('FORBIDDEN')
  })

  it('shows any account to staff, and the list of keys to admins', async () => {
    const query = 'query ($id: ID!) { user(id: $id) { email } }'

    expect((await world.as(aStaffMember())(query, { id: ada.id })).data).toEqual({ user: { email: ada.email } })
    expect((await world.as(mallory.viewer)(query, { id: ada.id })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect((await world.as(aStaffMember())('{ apiKeys { nodes { id } } }')).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    )
  })
})

describe('the context of a request', () => {
  it('is what the router resolved', async () => {
    const { data } = await world.as(anonymous, { market: 'GB', currency: 'GBP', language: 'en-GB' })(
      '{ context { market currency language } }',
    )

    expect(data).toEqual({ context: { market: 'GB', currency: 'GBP', language: 'en-GB' } })
  })
})
