import { describe, expect, it } from 'vitest'
import { refusal } from './refusal.ts'

describe('a refusal', () => {
  it('becomes the union member of its name, with a stable code and its data', () => {
    expect(refusal({ code: 'OrderAlreadyShipped', message: 'too late', path: ['orderId'], shippedAt: 'noon' })).toEqual(
      {
        __typename: 'OrderAlreadyShipped',
        code: 'ORDER_ALREADY_SHIPPED',
        message: 'too late',
        path: ['orderId'],
        retryable: false,
        shippedAt: 'noon',
      },
    )
  })
})
