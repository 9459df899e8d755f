import type { Intent } from './intent.ts'
import type { PaymentStatus } from './payment.ts'

const statuses: readonly PaymentStatus[] = [
  'PENDING',
  'IN_REVIEW',
  'AUTHORIZING',
  'REQUIRES_ACTION',
  'PROCESSING',
  'AUTHORIZED',
  'CAPTURING',
  'CAPTURED',
  'VOIDING',
  'VOIDED',
  'DECLINED',
]

/** Our own question is open at the provider: its answer says more than any notice, and comes sooner than a question about that. */
export const asking: readonly PaymentStatus[] = ['AUTHORIZING', 'CAPTURING', 'VOIDING']

/** In which statuses a payment is not changed by an intent of this state: those where `observe` leaves it as it is. */
export const quietIn = (state: Intent['state']): PaymentStatus[] => statuses.filter((status) => !isNews(status, state))

const isNews = (status: PaymentStatus, state: Intent['state']): boolean => {
  switch (status) {
    case 'PENDING':
    case 'IN_REVIEW':
    case 'CAPTURED':
      return false
    case 'AUTHORIZING':
      return state !== 'PROCESSING'
    case 'REQUIRES_ACTION':
      return state !== 'PROCESSING' && state !== 'REQUIRES_ACTION'
    case 'PROCESSING':
      return state !== 'PROCESSING' && state !== 'REQUIRES_ACTION' && state !== 'PENDING'
    case 'AUTHORIZED':
    case 'CAPTURING':
    case 'VOIDING':
      return state === 'CAPTURED' || state === 'CANCELED'
    case 'DECLINED':
    case 'VOIDED':
      return state === 'AUTHORIZED' || state === 'CAPTURED'
  }
}
