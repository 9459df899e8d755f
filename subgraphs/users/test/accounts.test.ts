import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aGuest } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import { users } from '../src/store/tables.ts'
import { password, startWorld } from './world.ts'
import type { World } from './world.ts'

const minutes = 60_000

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

const aRegistration = (some: Record<string, unknown> = {}) => ({
  email: 'new@example.com',
  name: 'Ada Brandt',
  password,
  ...some,
})

describe('opening an account', () => {
  it('signs in, tells of it once without a word about the person, and keeps no password', async () => {
    const ada = await world.register({ email: 'Ada@Example.com' })

    const told = (await world.told('users.registered')).filter(({ subject }) => subject === ada.id)
    expect(told.map(({ data }) => data)).toEqual([{ userId: ada.id }])
    const [row] = await world.part.db.select().from(users).where(eq(users.id, ada.id))
    expect(row).toMatchObject({ email: 'ada@example.com', roles: ['customer'], version: 1 })
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('is refused for a taken address in any case, also to the one of two who comes at the same moment', async () => {
    const both = ['Twice@example.com', 'tWice@EXAMPLE.com'].map((email) =>
      world.mutate(anonymous, 'register', aRegistration({ email })),
    )

    const names = (await Promise.all(both)).map(({ __typename }) => __typename)
    expect(names.toSorted()).toEqual(['EmailTaken', 'Registered'])
  })

  it.each([
    ['EmailInvalid', { email: 'nobody' }, ['email']],
    ['NameInvalid', { name: '  ' }, ['name']],
    ['NameInvalid', { displayName: 'a\u0000b' }, ['displayName']],
    ['PasswordUnacceptable', { password: 'password1' }, ['password']],
    ['DeviceLabelInvalid', { deviceLabel: 'x'.repeat(101) }, ['deviceLabel']],
  ])('is refused with %s for %o, and leaves nothing behind', async (code, wrong, path) => {
    const email = `${code.toLowerCase()}-${path.join('')}@example.com`

    expect(await world.mutate(anonymous, 'register', aRegistration({ email, ...wrong }))).toMatchObject({
      __typename: code,
      path,
    })

    const all = await world.part.db.select().from(users)
    expect(all.filter((user) => user.email === email)).toEqual([])
  })

  it('is refused after too many tries for one address', async () => {
    await world.register({ email: 'often@example.com' })
    const tries = await Promise.all(
      Array.from({ length: 12 }, () =>
        world.mutate(anonymous, 'register', aRegistration({ email: 'often@example.com' })),
      ),
    )

    const names = tries.map(({ __typename }) => __typename)
    expect(names.filter((name) => name === 'TooManyAttempts')).toHaveLength(3)
  })
})

describe('signing in', () => {
  it('works with the address in any case', async () => {
    await world.register({ email: 'case@example.com' })

    expect(await world.login(' CASE@example.com ')).toMatchObject({
      __typename: 'LoggedIn',
      user: { email: 'case@example.com', name: 'Ada Brandt', roles: ['CUSTOMER'] },
    })
  })

  it('says the same for an unknown address, a wrong password and an impossible one', async () => {
    const ada = await world.register()

    const answers = [
      await world.login('nobody@example.com'),
      await world.login(ada.email, 'not the password'),
      await world.login(ada.email, 'x'.repeat(1_000_000)),
      await world.login('\u0000'),
    ]

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ __typename: 'CredentialsWrong', code: 'CREDENTIALS_WRONG', retryable: false })
  })

  it('stops after ten guesses, says for how long, and lets the owner in from elsewhere meanwhile', async () => {
    const ada = await world.register()
    const guesses = await Promise.all(
      Array.from({ length: 13 }, (_, guess) => world.login(ada.email, `a wrong guess ${guess}`)),
    )
    expect(guesses.filter(({ __typename }) => __typename === 'TooManyAttempts')).toHaveLength(3)

    const locked = await world.login(ada.email)
    expect(locked).toMatchObject({ __typename: 'TooManyAttempts', retryable: true })
    expect(locked['retryAfterSeconds']).toBeGreaterThan(0)
    expect((await world.login(ada.email, password, aGuest())).__typename).toBe('LoggedIn')
  })

  it('takes an address for one caller, whatever guest sessions are opened from it', async () => {
    const ada = await world.register()
    const loginFrom = async (callerHash: string, given: string) => {
      const { data } = await world.as(aGuest(), { callerHash })<{ login: { __typename: string } }>(
        'mutation ($input: LoginInput!) { login(input: $input) { __typename } }',
        { input: { email: ada.email, password: given } },
      )
      return data.login.__typename
    }
    for (let guess = 0; guess < 10; guess += 1) await loginFrom('here', 'a wrong guess')

    expect(await loginFrom('here', password)).toBe('TooManyAttempts')
    expect(await loginFrom('elsewhere', password)).toBe('LoggedIn')
  })

  it('stops one password on many accounts from one caller; what was right does not count, and others go on', async () => {
    const ada = await world.register()
    const loginFrom = async (callerHash: string, email: string, given: string) => {
      const { data } = await world.as(anonymous, { callerHash })<{ login: { __typename: string } }>(
        'mutation ($input: LoginInput!) { login(input: $input) { __typename } }',
        { input: { email, password: given } },
      )
      return data.login.__typename
    }
    const names = []
    for (let guess = 0; guess < 100; guess += 1) {
      names.push(await loginFrom('spray', `somebody${guess}@example.com`, 'Summer2026!'))
      if (guess % 25 === 0) names.push(await loginFrom('spray', ada.email, password))
    }

    expect(names.filter((name) => name === 'CredentialsWrong')).toHaveLength(100)
    expect(names.filter((name) => name === 'LoggedIn')).toHaveLength(4)
    expect(await loginFrom('spray', 'one.more@example.com', 'Summer2026!')).toBe('TooManyAttempts')
    expect(await loginFrom('another', ada.email, password)).toBe('LoggedIn')
    world.pass(5 * minutes)
    expect(await loginFrom('spray', ada.email, password)).toBe('LoggedIn')
  })

  it('opens again when the window is over', async () => {
    const ada = await world.register()
    for (let guess = 0; guess < 11; guess += 1) await world.login(ada.email, 'a wrong guess')
    expect((await world.login(ada.email)).__typename).toBe('TooManyAttempts')
    world.pass(5 * minutes)

    expect((await world.login(ada.email)).__typename).toBe('LoggedIn')
  })

  it('stops guesses from many callers at one account too', async () => {
    const ada = await world.register()
    const names = []
    for (let caller = 0; caller < 51; caller += 1)
      names.push((await world.login(ada.email, 'a wrong guess', aGuest())).__typename)

    expect(names.indexOf('TooManyAttempts')).toBe(50)
  })
})

describe('changing the password', () => {
  it('ends all other sessions, and the old password works no more', async () => {
    const ada = await world.register()
    const phone = await world.signIn(ada)

    const changed = await world.mutate(ada.viewer, 'passwordChange', {
      currentPassword: password,
      newPassword: 'another long phrase',
    })

    expect(changed.__typename).toBe('PasswordChanged')
    expect((await world.refresh(phone.refreshToken)).__typename).toBe('RefreshTokenInvalid')
    expect((await world.refresh(ada.refreshToken)).__typename).toBe('Refreshed')
    expect((await world.login(ada.email)).__typename).toBe('CredentialsWrong')
    expect((await world.login(ada.email, 'another long phrase')).__typename).toBe('LoggedIn')
  })

  it('is refused without the current one, for a weak new one, and after ten guesses', async () => {
    const { viewer } = await world.register()
    const change = (currentPassword: string, newPassword = 'another long phrase') =>
      world.mutate(viewer, 'passwordChange', { currentPassword, newPassword })

    expect(await change('a wrong guess')).toMatchObject({ __typename: 'CredentialsWrong', path: ['currentPassword'] })
    expect(await change(password, '12345678')).toMatchObject({
      __typename: 'PasswordUnacceptable',
      path: ['newPassword'],
    })
    for (let guess = 0; guess < 9; guess += 1) await change('a wrong guess')
    expect(await change(password)).toMatchObject({ __typename: 'TooManyAttempts' })
  })
})

describe('changing the profile', () => {
  it('loses no field of two changes at once, and tells of each', async () => {
    const ada = await world.register()
    const changes = [
      { name: 'Ada B.' },
      { displayName: 'Ada' },
      { preferences: { currency: 'GBP' } },
      { preferences: { language: 'de-DE' } },
      { preferences: { newsletter: true } },
    ]

    const answers = await Promise.all(changes.map((input) => world.mutate(ada.viewer, 'profileUpdate', input)))

    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['ProfileUpdated']))
    const { data } = await world.as(ada.viewer)(
      '{ me { name displayName preferences { market currency language newsletter } } }',
    )
    expect(data).toEqual({
      me: {
        name: 'Ada B.',
        displayName: 'Ada',
        preferences: { market: null, currency: 'GBP', language: 'de-DE', newsletter: true },
      },
    })
    const told = (await world.told('users.profileChanged')).filter(({ subject }) => subject === ada.id)
    expect(told.map(({ aggregateversion }) => aggregateversion)).toEqual([2, 3, 4, 5, 6])
  })

  it('tells nobody when nothing changed', async () => {
    const ada = await world.register()

    await world.mutate(ada.viewer, 'profileUpdate', { name: 'Ada Brandt' })

    expect((await world.told('users.profileChanged')).filter(({ subject }) => subject === ada.id)).toEqual([])
  })

  it('is refused for what cannot be, and knows no field for roles', async () => {
    const { viewer } = await world.register()

    expect(await world.mutate(viewer, 'profileUpdate', { name: '' })).toMatchObject({
      __typename: 'NameInvalid',
      path: ['name'],
    })
    expect(await world.mutate(viewer, 'profileUpdate', { preferences: { market: 'x' } })).toMatchObject({
      __typename: 'ProfileInvalid',
    })
    await expect(world.mutate(viewer, 'profileUpdate', { roles: ['ADMIN'] })).rejects.toThrow('BAD_USER_INPUT')
  })
})
