import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setupAfter } from './method-setup.ts'
import type { SetupStatus } from './method-setup.ts'

const statuses = ['PENDING', 'REQUIRES_ACTION', 'SUCCEEDED', 'FAILED', 'CANCELED'] as const
const after = (news: readonly SetupStatus[]) => news.reduce<SetupStatus>(setupAfter, 'PENDING')

describe('a payment method on its way to the file', () => {
  it('is there once the provider said so, whatever else was said before or after', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses)), fc.array(fc.constantFrom(...statuses)), (before, later) => {
        expect(after([...before, 'SUCCEEDED', ...later])).toBe('SUCCEEDED')
      }),
    )
  })

  it('does not wait again after it failed', () => {
    expect(after(['REQUIRES_ACTION', 'FAILED', 'REQUIRES_ACTION', 'PENDING'])).toBe('FAILED')
  })
})
