import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { anonymous } from '@shop/kit/viewer'
import { emailHashWith, hashAtStart } from '../src/store/email-hash.ts'
import { password, startWorld, withRoles } from './world.ts'
import type { Person, World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

const erase = ({ viewer }: Person, given = password) =>
  world.mutate(viewer, 'accountErase', { password: given }, '... on AccountErased { erasedAt }')

const anAddress = { name: 'Ada Brandt', line1: 'Ringstrasse 9', city: 'Berlin', postalCode: '10115', country: 'DE' }
const me = (person: Person) => world.as(person.viewer)<{ me: unknown }>('{ me { id email } }')
const rowsOf = async (table: string, column: string, id: string) => [
  ...(await world.part.db.execute(sql`select * from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id}`)),
]

describe('erasing an account', () => {
  it('takes everything out of it but its id, ends every session, and tells it once', async () => {
    const ada = await world.register({ email: 'erased@example.com', displayName: 'Ada' })
    const phone = await world.signIn(ada, "Ada's phone")
    await world.mutate(ada.viewer, 'addressCreate', { address: anAddress })

    const answer = await erase(ada)

    expect(answer).toMatchObject({ __typename: 'AccountErased', erasedAt: expect.any(String) })
    expect((await world.told('users.erased')).map(({ data }) => data)).toEqual([{ userId: ada.id }])
    const ended = (await world.told('users.accessEnded')).map(({ subject }) => subject)
    expect(ended).toEqual(expect.arrayContaining([ada.viewer.sessionId, phone.viewer.sessionId]))
    expect(await rowsOf('addresses', 'user_id', ada.id)).toEqual([])
    expect((await rowsOf('sessions', 'user_id', ada.id)).map((row) => row['device_label'])).toEqual([null, null])
    const [row] = await rowsOf('users', 'id', ada.id)
    expect(row).toMatchObject({ email_hash: null, display_name: null, password_hash: '', roles: [] })
    expect(row?.['erased_at']).not.toBeNull()
  })

  it('leaves an account that is not there: for its tokens, for signing in and for staff', async () => {
    const [ada, staff] = [await world.register(), await world.register()]
    await erase(ada)

    expect((await me(ada)).data.me).toBeNull()
    expect(await world.refresh(ada.refreshToken)).toMatchObject({ __typename: 'RefreshTokenInvalid' })
    expect(await world.login(ada.email)).toMatchObject({ __typename: 'CredentialsWrong' })
    await expect(world.mutate(ada.viewer, 'profileUpdate', { name: 'Ada again' })).rejects.toThrow('UNAUTHENTICATED')
    await expect(erase(ada)).rejects.toThrow('UNAUTHENTICATED')
    const { data } = await world.as(withRoles(staff, 'staff'))<{ user: unknown }>(`{ user(id: "${ada.id}") { id } }`)
    expect(data.user).toBeNull()
  })

  it('lets the address register again, as somebody new, also of several who were erased', async () => {
    const first = await world.register({ email: 'again@example.com' })
    await erase(first)
    const second = await world.register({ email: 'again@example.com' })
    await erase(second)

    const third = await world.register({ email: 'again@example.com' })

    expect(new Set([first.id, second.id, third.id]).size).toBe(3)
    await hashAtStart(world.part.db, emailHashWith('a lookup key for tests'))
    expect(await rowsOf('users', 'id', first.id)).toMatchObject([{ email_hash: null }])
  })

  it('is refused for a wrong password, a few times and then not even looked at', async () => {
    const ada = await world.register()
    const tries = []
    for (let time = 0; time < 11; time += 1) tries.push((await erase(ada, 'not the password')).__typename)

    expect(tries).toEqual([...Array.from({ length: 10 }, () => 'CredentialsWrong'), 'TooManyAttempts'])
    expect((await me(ada)).data.me).toMatchObject({ id: ada.id })
  })

  it('is refused to the last admin, and to whoever is not signed in', async () => {
    const boss = await world.register()
    await world.part.db.execute(sql`update users set roles = '{customer,staff,admin}' where id = ${boss.id}`)

    expect(await erase(boss)).toMatchObject({ __typename: 'LastAdmin', path: [] })
    await expect(world.mutate(anonymous, 'accountErase', { password })).rejects.toThrow('UNAUTHENTICATED')
  })
})
