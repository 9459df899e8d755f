import { describe, expect, it } from 'vitest'
import { accept, unchanged } from '@shop/kit/decision'
import { lockAccount, unlockAccount } from './lock-account.ts'
import type { Role } from './roles.ts'

const now = new Date('2026-03-01T12:00:00Z')
const anAccount = (lockedAt: Date | null, ...roles: Role[]) => ({
  ...{ id: 'usr_ada', lockedAt },
  roles: ['customer' as const, ...roles],
})
const staff = { userId: 'usr_staff', isAdmin: false }
const admin = { userId: 'usr_admin', isAdmin: true }
const lock = (account: ReturnType<typeof anAccount>, by = staff, openAdmins = 1) =>
  lockAccount(account, by, { openAdmins, now })

describe('locking an account', () => {
  it('notes since when, and changes nothing the second time', () => {
    expect(lock(anAccount(null))).toEqual(accept(anAccount(now), 'locked'))
    expect(lock(anAccount(new Date(0)))).toEqual(unchanged(anAccount(new Date(0))))
  })

  it.each<[string, Role]>([
    ['a colleague', 'staff'],
    ['an admin', 'admin'],
  ])('of %s is up to admins', (_, role) => {
    expect(lock(anAccount(null, role))).toMatchObject({ because: { code: 'UserNotLockable' } })
    expect(lock(anAccount(null, role), admin)).toMatchObject({ kind: 'accepted' })
  })

  it('of oneself is refused, and so is that of the last admin who can sign in', () => {
    expect(lock(anAccount(null), { userId: 'usr_ada', isAdmin: true })).toMatchObject({ kind: 'rejected' })
    expect(lock(anAccount(null, 'admin'), admin, 0)).toMatchObject({ because: { code: 'LastAdmin' } })
  })
})

describe('unlocking an account', () => {
  it('opens it, and changes nothing the second time', () => {
    expect(unlockAccount(anAccount(now), staff)).toEqual(accept(anAccount(null), 'unlocked'))
    expect(unlockAccount(anAccount(null), staff)).toEqual(unchanged(anAccount(null)))
  })

  it('is up to who may lock it', () => {
    expect(unlockAccount(anAccount(now, 'staff'), staff)).toMatchObject({ because: { code: 'UserNotLockable' } })
    expect(unlockAccount(anAccount(now), { userId: 'usr_ada', isAdmin: true })).toMatchObject({ kind: 'rejected' })
  })
})
