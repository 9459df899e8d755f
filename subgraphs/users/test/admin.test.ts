import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@shop/kit/viewer'
import { usersApiKey, usersEndedAccess } from '@shop/schema/requests/users'
import { auditLog } from '../src/store/tables.ts'
import { startWorld, withRoles } from './world.ts'
import type { World } from './world.ts'

const admin = {
  ADMIN_EMAIL: 'Root@example.com',
  ADMIN_PASSWORD: 'the very first admin',
  PARTNER_DEMO_KEY: 'demo-partner-key',
}
const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')
const days = 24 * 3600 * 1_000

let world: World
let root: Viewer
beforeAll(async () => {
  world = await startWorld(admin)
  root = withRoles(await rootPerson(), 'staff', 'admin')
})
afterAll(() => world.stop())

const rootPerson = async () => {
  const { user } = await world.login('root@example.com', admin.ADMIN_PASSWORD)
  const { id, roles } = user as { id: string; roles: string[] }
  expect(roles).toEqual(['CUSTOMER', 'STAFF', 'ADMIN'])
  return {
    id,
    email: 'root@example.com',
    refreshToken: '',
    viewer: { kind: 'user' as const, userId: id, sessionId: 'ses_1', roles: [] },
  }
}

describe('setting roles', () => {
  it('takes effect with the next access token, and notes who did it', async () => {
    const ada = await world.register()

    const set = await world.mutate(
      root,
      'userRolesSet',
      { userId: ada.id, roles: ['STAFF'] },
      '... on UserRolesChanged { user { roles } }',
    )

    expect(set).toMatchObject({ __typename: 'UserRolesChanged', user: { roles: ['CUSTOMER', 'STAFF'] } })
    expect(await world.refresh(ada.refreshToken)).toMatchObject({ user: { roles: ['CUSTOMER', 'STAFF'] } })
    const noted = (await world.part.db.select().from(auditLog)).filter(({ subject }) => subject === ada.id)
    expect(noted).toMatchObject([
      {
        action: 'user.setRoles',
        actor: (root as { userId: string }).userId,
        before: { roles: ['customer'] },
        after: { roles: ['customer', 'staff'] },
      },
    ])
    expect(noted[0]?.requestId).toBeTruthy()
  })

  it.each(['usr_01jd00000000000000000000aa', 'usr_\u0000'])('of nobody is refused: %j', async (userId) => {
    expect(await world.mutate(root, 'userRolesSet', { userId, roles: [] })).toMatchObject({
      __typename: 'UserNotFound',
    })
  })

  it('never leaves the shop without an admin, also when two give up the role at once', async () => {
    const second = await world.register()
    const { userId } = root as { userId: string }
    await world.mutate(root, 'userRolesSet', { userId: second.id, roles: ['ADMIN'] })

    const answers = await Promise.all(
      [userId, second.id].map((id) => world.mutate(root, 'userRolesSet', { userId: id, roles: [] })),
    )

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['LastAdmin', 'UserRolesChanged'])
  })
})

describe('locking an account', () => {
  const lock = (viewer: Viewer, userId: string) =>
    world.mutate(viewer, 'userLock', { userId }, '... on UserLocked { user { lockedAt } }')
  const unlock = (viewer: Viewer, userId: string) =>
    world.mutate(viewer, 'userUnlock', { userId }, '... on UserUnlocked { user { lockedAt } }')
  const clerk = async () => withRoles(await world.register(), 'staff')

  it('ends its sessions and lets nobody sign in until it is unlocked, and notes who did both', async () => {
    const [ada, staff] = [await world.register(), await clerk()]
    const laptop = await world.signIn(ada)

    expect(await lock(staff, ada.id)).toMatchObject({ user: { lockedAt: expect.any(String) } })

    for (const { refreshToken } of [ada, laptop])
      expect(await world.refresh(refreshToken)).toMatchObject({ __typename: 'RefreshTokenInvalid' })
    expect(await world.login(ada.email)).toMatchObject({ __typename: 'AccountLocked', code: 'ACCOUNT_LOCKED' })
    expect(await world.login(ada.email, 'a wrong guess')).toMatchObject({ __typename: 'CredentialsWrong' })
    const { ended } = await world.part.ask(usersEndedAccess, { since: null })
    expect(ended).toEqual(expect.arrayContaining([ada.viewer.sessionId, laptop.viewer.sessionId]))

    expect(await unlock(staff, ada.id)).toMatchObject({ user: { lockedAt: null } })
    expect(await world.login(ada.email)).toMatchObject({ __typename: 'LoggedIn' })
    expect(await world.refresh(ada.refreshToken)).toMatchObject({ __typename: 'RefreshTokenInvalid' })
    const noted = (await world.part.db.select().from(auditLog)).filter(({ subject }) => subject === ada.id)
    const actor = staff.kind === 'user' ? staff.userId : ''
    expect(noted).toMatchObject([
      { action: 'user.lock', actor, before: { lockedAt: null }, after: { lockedAt: expect.any(String) } },
      { action: 'user.unlock', actor, before: { lockedAt: expect.any(String) }, after: { lockedAt: null } },
    ])
  })

  it('changes and notes nothing the second time', async () => {
    const [ada, staff] = [await world.register(), await clerk()]
    const first = await lock(staff, ada.id)
    world.pass(60_000)

    expect(await lock(staff, ada.id)).toEqual(first)
    expect((await world.part.db.select().from(auditLog)).filter(({ subject }) => subject === ada.id)).toHaveLength(1)
  })

  it('of nobody, of oneself, of a colleague by staff and of the last admin is refused', async () => {
    const [staff, colleague] = [await clerk(), await world.register()]
    await world.mutate(root, 'userRolesSet', { userId: colleague.id, roles: ['STAFF'] })
    const own = staff.kind === 'user' ? staff.userId : ''

    expect(await lock(staff, 'usr_\u0000')).toMatchObject({ __typename: 'UserNotFound' })
    expect(await unlock(staff, 'usr_01jd00000000000000000000aa')).toMatchObject({ __typename: 'UserNotFound' })
    expect(await lock(staff, own)).toMatchObject({ __typename: 'UserNotLockable', code: 'USER_NOT_LOCKABLE' })
    expect(await lock(staff, colleague.id)).toMatchObject({ __typename: 'UserNotLockable' })
    expect(await lock(root, colleague.id)).toMatchObject({ __typename: 'UserLocked' })
    expect(await unlock(staff, colleague.id)).toMatchObject({ __typename: 'UserNotLockable' })
  })

  it('never leaves the shop without an admin who can sign in, also when two lock each other at once', async () => {
    const admins = [await world.register(), await world.register()] as const
    for (const { id } of admins) await world.mutate(root, 'userRolesSet', { userId: id, roles: ['ADMIN'] })
    const [first, second] = admins
    const others = await world.part.db.execute<{ id: string }>(sql`select id from users where 'admin' = any(roles)`)
    for (const { id } of others)
      if (id !== first.id && id !== second.id) await lock(withRoles(first, 'staff', 'admin'), id)

    const answers = await Promise.all([
      lock(withRoles(first, 'staff', 'admin'), second.id),
      lock(withRoles(second, 'staff', 'admin'), first.id),
    ])

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['LastAdmin', 'UserLocked'])
    await world.part.db.execute(sql`update users set locked_at = null`)
  })
})

describe('the audit log', () => {
  it.each(["update audit_log set actor = 'nobody'", 'delete from audit_log', 'truncate audit_log'])(
    'refuses `%s`',
    async (statement) => {
      await world.mutate(root, 'apiKeyCreate', { partnerName: 'Noted', scopes: ['catalog:read'] })

      await expect(world.part.db.execute(sql.raw(statement))).rejects.toMatchObject({
        cause: { message: 'audit_log is append-only' },
      })
    },
  )
})

describe('an API key', () => {
  const create = async (some = {}) => {
    const answer = await world.mutate(
      root,
      'apiKeyCreate',
      { partnerName: 'Feeds Ltd', scopes: ['catalog:read'], ...some },
      '... on ApiKeyCreated { secret apiKey { id partnerId } }',
    )
    return answer as unknown as { secret: string; apiKey: { id: string; partnerId: string } }
  }
  const known = (key: string) => world.part.ask(usersApiKey, { keyHash: hashOf(key) })

  it('is known by its hash from then on', async () => {
    const { secret, apiKey } = await create()

    expect(await known(secret)).toEqual({
      partner: { partnerId: apiKey.partnerId, name: 'Feeds Ltd', scopes: ['catalog:read'], expiresAt: null },
    })
    expect(await known(`${secret}x`)).toEqual({ partner: null })
  })

  it('works no more once revoked or expired', async () => {
    const [revoked, expired] = [await create(), await create({ expiresAt: new Date(Date.now() + days).toISOString() })]

    expect(await world.mutate(root, 'apiKeyRevoke', { apiKeyId: revoked.apiKey.id })).toMatchObject({
      __typename: 'ApiKeyRevoked',
    })
    world.pass(2 * days)

    expect(await known(revoked.secret)).toEqual({ partner: null })
    expect(await known(expired.secret)).toEqual({ partner: null })
  })

  it('is refused when it makes no sense, or is not there', async () => {
    expect(await world.mutate(root, 'apiKeyCreate', { partnerName: '', scopes: ['catalog:read'] })).toMatchObject({
      __typename: 'ApiKeyInvalid',
      path: ['partnerName'],
    })
    expect(await world.mutate(root, 'apiKeyRevoke', { apiKeyId: 'key_\u0000' })).toMatchObject({
      __typename: 'ApiKeyNotFound',
    })
  })

  it('is listed, newest first, without its secret', async () => {
    const { apiKey } = await create()

    const { data } = await world.as(root)<{ apiKeys: { nodes: { id: string }[] } }>(
      '{ apiKeys(first: 5) { nodes { id partnerName scopes revokedAt } } }',
    )

    expect(data.apiKeys.nodes[0]?.id).toBe(apiKey.id)
  })

  it('of the demo partner is there from the start', async () => {
    expect(await known(admin.PARTNER_DEMO_KEY)).toEqual({
      partner: { partnerId: 'ptn_demo', name: 'demo', scopes: ['catalog:read', 'stock:read'], expiresAt: null },
    })
  })
})
