import { describe, expect, it } from 'vitest'
import { paymentChoiceOf } from './payment-choice.ts'

describe('choosing how to pay', () => {
  it.each([
    [{ methodToken: 'pm_card_visa' }, { provider: 'stripe', methodToken: 'pm_card_visa' }],
    [{ savedMethodId: 'pme_1' }, { provider: 'stripe', methodToken: '', savedMethodId: 'pme_1' }],
    [{ onDelivery: true }, { provider: 'offline', methodToken: 'on_delivery' }],
    [
      { methodType: 'paypal', returnUrl: 'https://shop.example/back' },
      { provider: 'stripe', methodToken: '', methodType: 'paypal', returnUrl: 'https://shop.example/back' },
    ],
    [{ methodType: 'bank_transfer' }, { provider: 'offline', methodToken: 'bank_transfer', methodType: null }],
  ])('takes %o', (input, expected) => expect(paymentChoiceOf(input)).toMatchObject(expected))

  it.each([
    [{}],
    [{ onDelivery: false }],
    [{ methodToken: 'pm_card_visa', savedMethodId: 'pme_1' }],
    [{ methodToken: 'pm_card_visa', methodType: 'paypal' }],
    [{ methodToken: '4242424242424242' }],
    [{ methodType: 'PayPal; drop' }],
    [{ methodType: 'paypal', returnUrl: 'javascript:alert(1)' }],
    [{ methodType: 'paypal', returnUrl: `https://shop.example/${'x'.repeat(2_000)}` }],
  ])('refuses %o', (input) => expect(paymentChoiceOf(input)).toBeNull())
})
