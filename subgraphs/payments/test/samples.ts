import type { Intent } from '../src/domain/intent.ts'
import { newPayment } from '../src/domain/order.ts'
import type { Payment } from '../src/domain/payment.ts'

export const noon = new Date('2026-01-01T12:00:00.000Z')
export const eur = (minor: number) => ({ minor, currency: 'EUR' })

/** Two mugs for 23.80, 5.00 shipping, tax inside. */
export const aPayment = (more: Partial<Payment> = {}): Payment => ({
  ...newPayment(
    'pay_1',
    {
      orderId: 'ord_1',
      buyerId: 'usr_1',
      provider: 'stripe',
      methodToken: 'pm_card_visa',
      savedMethodId: null,
      methodType: null,
      returnUrl: null,
      country: 'DE',
      outcomeBy: null,
      amount: eur(2880),
      giftMinor: 0,
      verdict: 'ALLOW',
      reviewUntil: null,
      totals: { totalMinor: 2880, taxMinor: 460, shippingNetMinor: 420 },
      lines: [{ lineId: 'oln_1', quantity: 3, totalMinor: 2380 }],
    },
    noon,
  ),
  ...more,
})

export const anIntent = (state: Intent['state'], more: Partial<Intent> = {}): Intent => ({
  id: 'pi_1',
  state,
  amount: eur(2880),
  capturedMinor: state === 'CAPTURED' ? 2880 : 0,
  nextAction: null,
  declineCode: state === 'DECLINED' ? 'insufficient_funds' : null,
  face: null,
  ...more,
})
