import { describe, expect, it } from 'vitest'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { usageClient } from './client.ts'

const ours = new Set(['web', 'mobile'])
const partner: Viewer = { kind: 'partner', partnerId: 'ptn_1', scopes: [] }

describe('the name under which use is counted', () => {
  it.each<[string, Viewer, string | null, string]>([
    ["a partner's id, whatever it says", partner, 'web', 'ptn_1'],
    ['that of a client of ours which says so', anonymous, 'mobile', 'mobile'],
    ['its name without its version', anonymous, 'mobile/4.2', 'mobile'],
    ['the kind of viewer for a name that we do not know', aGuest(), 'x'.repeat(100), 'guest'],
    ['the kind of viewer without a name', aUser(), null, 'user'],
    ['staff', aStaffMember(), null, 'staff'],
  ])('is %s', (_, viewer, said, expected) => {
    expect(usageClient(viewer, said, ours)).toBe(expected)
  })
})
