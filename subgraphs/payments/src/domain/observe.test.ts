import { describe, expect, it } from 'vitest'
import { aPayment, anIntent } from '../../test/samples.ts'
import type { Intent } from './intent.ts'
import { observe, refuse } from './observe.ts'
import type { PaymentStatus } from './payment.ts'

const states = ['PROCESSING', 'REQUIRES_ACTION', 'PENDING', 'AUTHORIZED', 'CAPTURED', 'CANCELED', 'DECLINED'] as const

const after = (status: PaymentStatus, state: Intent['state']) => {
  const { state: payment, events } = observe(aPayment({ status, intentId: 'pi_1' }), anIntent(state))
  return [payment.status, ...events.map(({ type }) => type.replace('payments.', ''))].join(' ')
}

describe('what the provider says', () => {
  it.each<[PaymentStatus, string[]]>([
    ['PENDING', ['PENDING', 'PENDING', 'PENDING', 'PENDING', 'PENDING', 'PENDING', 'PENDING']],
    [
      'AUTHORIZING',
      [
        'AUTHORIZING',
        'REQUIRES_ACTION actionRequired',
        'PROCESSING pending',
        'AUTHORIZED authorized',
        'CAPTURED authorized captured',
        'DECLINED declined',
        'DECLINED declined',
      ],
    ],
    [
      'REQUIRES_ACTION',
      [
        'REQUIRES_ACTION',
        'REQUIRES_ACTION',
        'PROCESSING pending',
        'AUTHORIZED authorized',
        'CAPTURED authorized captured',
        'DECLINED declined',
        'DECLINED declined',
      ],
    ],
    [
      'PROCESSING',
      [
        'PROCESSING',
        'PROCESSING',
        'PROCESSING',
        'AUTHORIZED authorized',
        'CAPTURED authorized captured',
        'DECLINED declined',
        'DECLINED declined',
      ],
    ],
    [
      'AUTHORIZED',
      ['AUTHORIZED', 'AUTHORIZED', 'AUTHORIZED', 'AUTHORIZED', 'CAPTURED captured', 'VOIDED voided', 'AUTHORIZED'],
    ],
    [
      'CAPTURING',
      ['CAPTURING', 'CAPTURING', 'CAPTURING', 'CAPTURING', 'CAPTURED captured', 'VOIDED voided', 'CAPTURING'],
    ],
    ['VOIDING', ['VOIDING', 'VOIDING', 'VOIDING', 'VOIDING', 'CAPTURED captured', 'VOIDED voided', 'VOIDING']],
    ['CAPTURED', ['CAPTURED', 'CAPTURED', 'CAPTURED', 'CAPTURED', 'CAPTURED', 'CAPTURED', 'CAPTURED']],
    ['VOIDED', ['VOIDED', 'VOIDED', 'VOIDED', 'AUTHORIZED', 'CAPTURED captured', 'VOIDED', 'VOIDED']],
    ['DECLINED', ['DECLINED', 'DECLINED', 'DECLINED', 'AUTHORIZED', 'CAPTURED captured', 'DECLINED', 'DECLINED']],
  ])('moves a payment that is %s only forward', (status, expected) => {
    expect(states.map((state) => after(status, state))).toEqual(expected)
  })

  it('of an intent that was only made is no news: the call whose answer got lost may have made another', () => {
    const payment = aPayment({ status: 'AUTHORIZING' })

    expect(observe(payment, anIntent('PROCESSING'))).toEqual({ kind: 'accepted', state: payment, events: [] })
  })

  it('changes nothing the second time', () => {
    for (const state of states) {
      const { state: once } = observe(aPayment({ status: 'AUTHORIZING' }), anIntent(state))
      const twice = observe(once, anIntent(state))

      expect(twice).toEqual({ kind: 'accepted', state: once, events: [] })
    }
  })

  it('is no decline once something is known to be held', () => {
    const payment = aPayment({ status: 'AUTHORIZED' })

    expect(refuse(payment, 'expired_card')).toEqual({ kind: 'accepted', state: payment, events: [] })
  })
})
