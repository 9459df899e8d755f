import type { LedgerRow } from './store/ledger.ts'
import type { SavedMethod } from './store/saved-methods.ts'
import type { Payment } from './domain/payment.ts'
import type { Refund } from './domain/refund.ts'

/** What stands behind each GraphQL type. */
export type PaymentModel = Payment
export type RefundModel = Refund
export type SavedPaymentMethodModel = SavedMethod
export type LedgerEntryModel = LedgerRow
export type OrderModel = { id: string }
export type UserModel = { id: string }
