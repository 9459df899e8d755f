import { describe, expect, it } from 'vitest'
import { accept, unchanged } from '@shop/kit/decision'
import { setRoles } from './roles.ts'
import type { Role } from './roles.ts'

const aUser = (...roles: Role[]) => ({ roles })

describe('setting roles', () => {
  it('keeps everybody a customer', () => {
    expect(setRoles(aUser('customer'), ['staff'], 1)).toEqual(accept(aUser('customer', 'staff'), 'rolesChanged'))
    expect(setRoles(aUser('customer', 'staff'), [], 1)).toEqual(accept(aUser('customer'), 'rolesChanged'))
  })

  it('changes nothing the second time', () => {
    const staff = aUser('customer', 'staff')

    expect(setRoles(staff, ['staff', 'customer', 'staff'], 1)).toEqual(unchanged(staff))
  })

  it('keeps the last admin', () => {
    expect(setRoles(aUser('customer', 'admin'), ['staff'], 0)).toMatchObject({
      kind: 'rejected',
      because: { code: 'LastAdmin' },
    })
    expect(setRoles(aUser('customer', 'admin'), ['staff'], 1)).toMatchObject({ kind: 'accepted' })
  })
})
