import { describe, expect, it } from 'vitest'
import { aGuest, aStaffMember, aUser, anAdmin } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { holds } from './claims.ts'

const partner: Viewer = { kind: 'partner', partnerId: 'ptn_1', scopes: ['stock:read', 'staff:all'] }
const claims = [
  'authenticated',
  'policy:staff',
  'policy:admin',
  'scope:catalog:read',
  'scope:stock:read',
  'scope:staff:all',
]

describe('what a viewer may claim', () => {
  it.each<[string, Viewer, string]>([
    ['nobody known', anonymous, '000110'],
    ['a guest', aGuest(), '000110'],
    ['a customer', aUser(), '100110'],
    ['staff', aStaffMember(), '110110'],
    ['an admin', anAdmin(), '111110'],
    ['a partner', partner, '100011'],
    ['the shop itself', { kind: 'system', part: 'orders' }, '111111'],
  ])('as %s', (_, viewer, expected) => {
    expect(claims.map((claim) => Number(holds(viewer, claim))).join('')).toBe(expected)
  })

  it('is no policy that nobody wrote', () => {
    expect(['policy:owner', 'policy:toString', 'other'].map((claim) => holds(anAdmin(), claim))).toEqual([
      false,
      false,
      false,
    ])
  })
})
