import { describe, expect, it } from 'vitest'
import { aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { contractNamed, contractOf } from './client-contract.ts'

const partner: Viewer = { kind: 'partner', partnerId: 'ptn_1', scopes: [] }

describe('the contract of a caller', () => {
  it.each([
    [partner, 'mobile/1.0', 'partner'],
    [partner, null, 'partner'],
    [anonymous, 'mobile/1.0', 'mobile'],
    [aUser(), 'mobile', 'mobile'],
    [aUser(), 'mobiles/1.0', null],
    [aUser(), 'partner-demo', null],
    [anonymous, null, null],
  ] as const)('%o as %s is %s', (viewer, client, contract) => {
    expect(contractOf(viewer, client)).toBe(contract)
  })

  it('of registered operations is that of their client', () => {
    expect(['partner-demo', 'mobile', 'web'].map(contractNamed)).toEqual(['partner', 'mobile', null])
  })
})
