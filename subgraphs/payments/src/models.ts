import type { PaidByCard } from './store/gift-card-lists.ts'
import type { GiftCardRow } from './store/gift-cards.ts'
import type { LedgerRow } from './store/ledger.ts'
import type { MethodSetup } from './store/method-setups.ts'
import type { ReviewRow } from './store/reviews.ts'
import type { SavedMethod } from './store/saved-methods.ts'
import type { WebhookEvent } from './store/webhook-events.ts'
import type { ScreeningRow } from './store/screenings.ts'
import type { Dispute } from './domain/dispute.ts'
import type { MethodKind } from './domain/method-kinds.ts'
import type { Payment } from './domain/payment.ts'
import type { Refund } from './domain/refund.ts'

/** What stands behind each GraphQL type. */
export type PaymentModel = Payment
export type RefundModel = Refund
export type SavedPaymentMethodModel = SavedMethod
export type LedgerEntryModel = LedgerRow
export type OrderModel = { id: string }
export type UserModel = { id: string }
export type GiftCardModel = GiftCardRow
export type PaymentScreeningModel = ScreeningRow
export type PaymentReviewModel = ReviewRow
export type PaymentGiftCardModel = PaidByCard
export type PaymentMethodTypeModel = MethodKind
export type PaymentMethodSetupModel = MethodSetup
export type PaymentDisputeModel = Dispute
export type QuarantinedWebhookModel = WebhookEvent
