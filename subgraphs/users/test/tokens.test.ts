import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anonymous } from '@shop/kit/viewer'
import { usersKeys } from '@shop/schema/requests/users'
import { auditLog } from '../src/store/tables.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

const seconds = 1_000
const days = 24 * 3600 * seconds

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

const keys = async () =>
  createLocalJWKSet((await world.part.ask(usersKeys, {})) as Parameters<typeof createLocalJWKSet>[0])

describe('an access token', () => {
  it('is signed by a published key, for this shop, this user and this session, for five minutes', async () => {
    const ada = await world.register()
    const { accessToken } = await world.refresh(ada.refreshToken)

    const { payload, protectedHeader } = await jwtVerify(String(accessToken), await keys(), {
      issuer: 'shop',
      audience: 'shop-api',
      typ: 'at+jwt',
    })

    expect(protectedHeader.alg).toBe('EdDSA')
    expect(payload).toMatchObject({ sub: ada.id, sid: ada.viewer.sessionId, roles: ['customer'] })
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300)
  })

  it('is checked with keys that hold nothing private', async () => {
    const answer = await world.part.ask(usersKeys, {})

    expect(answer.keys).toHaveLength(1)
    expect(Object.keys(answer.keys[0] ?? {}).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
  })
})

describe('a guest token', () => {
  it('names a new guest for 30 days and cannot pass for an access token', async () => {
    const { data } = await world.as(anonymous)<{ guestSessionCreate: { token: string; guestId: string } }>(
      'mutation { guestSessionCreate { ... on GuestSessionCreated { token guestId expiresAt } } }',
    )
    const { token, guestId } = data.guestSessionCreate

    const { payload } = await jwtVerify(token, await keys(), { issuer: 'shop', audience: 'shop-api', typ: 'guest+jwt' })
    expect(payload.sub).toBe(guestId)
    expect(guestId).toMatch(/^gst_/)
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe((30 * days) / seconds)
    expect(decodeProtectedHeader(token).typ).not.toBe('at+jwt')
  })
})

describe('refreshing', () => {
  it('gives a new pair each time, and the next token works', async () => {
    const ada = await world.register()

    const first = await world.refresh(ada.refreshToken)
    const second = await world.refresh(String(first['refreshToken']))

    expect([first, second].map(({ __typename }) => __typename)).toEqual(['Refreshed', 'Refreshed'])
    expect(new Set([ada.refreshToken, first['refreshToken'], second['refreshToken']]).size).toBe(3)
  })

  it('twenty times at once gives one and the same successor', async () => {
    const ada = await world.register()

    const answers = await Promise.all(Array.from({ length: 20 }, () => world.refresh(ada.refreshToken)))

    expect(new Set(answers.map((answer) => answer['refreshToken'])).size).toBe(1)
    expect((await world.refresh(String(answers[0]?.['refreshToken']))).__typename).toBe('Refreshed')
  })

  it('with a spent token after the grace ends that session for everybody, notes it, and leaves other devices alone', async () => {
    const ada = await world.register()
    const phone = await world.signIn(ada)
    const { refreshToken: successor } = await world.refresh(ada.refreshToken)
    world.pass(11 * seconds)

    const stolen = await world.refresh(ada.refreshToken)

    expect(stolen).toMatchObject({ __typename: 'RefreshTokenInvalid', code: 'REFRESH_TOKEN_INVALID' })
    expect((await world.refresh(String(successor))).__typename).toBe('RefreshTokenInvalid')
    expect((await world.refresh(phone.refreshToken)).__typename).toBe('Refreshed')
    const noted = await world.part.db.select().from(auditLog)
    expect(noted).toContainEqual(
      expect.objectContaining({ action: 'refreshToken.reused', subject: ada.viewer.sessionId }),
    )
  })

  it('is over after 30 days without use', async () => {
    const ada = await world.register()
    world.pass(30 * days + 1)

    expect((await world.refresh(ada.refreshToken)).__typename).toBe('RefreshTokenInvalid')
  })

  it.each([
    ['an empty', ''],
    ['an invented', 'nonsense'],
    ['a very long', 'a'.repeat(100_000)],
    ['a broken', '\u0000'],
  ])('refuses %s token like any other', async (_, token) => {
    expect((await world.refresh(token)).__typename).toBe('RefreshTokenInvalid')
  })
})

describe('signing out', () => {
  it('makes the refresh token of that session worthless, also twice', async () => {
    const ada = await world.register()
    const logout = 'mutation { logout { __typename } }'

    expect((await world.as(ada.viewer)(logout)).data).toEqual({ logout: { __typename: 'LoggedOut' } })
    expect((await world.as(ada.viewer)(logout)).data).toEqual({ logout: { __typename: 'LoggedOut' } })

    expect((await world.refresh(ada.refreshToken)).__typename).toBe('RefreshTokenInvalid')
  })

  it('works with a refresh token alone', async () => {
    const ada = await world.register()

    await world.as(anonymous)('mutation ($t: String!) { logout(input: { refreshToken: $t }) { __typename } }', {
      t: ada.refreshToken,
    })

    expect((await world.refresh(ada.refreshToken)).__typename).toBe('RefreshTokenInvalid')
  })

  it('needs one of the two', async () => {
    const { errors } = await world.as(anonymous)('mutation { logout { __typename } }')

    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })
})
