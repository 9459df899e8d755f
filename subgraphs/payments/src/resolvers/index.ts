import type { Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { GiftCard } from './GiftCard.ts'
import { LedgerEntry } from './LedgerEntry.ts'
import { giftCardDisable } from './Mutation/giftCardDisable.ts'
import { giftCardIssue } from './Mutation/giftCardIssue.ts'
import { paymentReviewRefuse } from './Mutation/paymentReviewRefuse.ts'
import { paymentReviewRelease } from './Mutation/paymentReviewRelease.ts'
import { paymentMethodDelete } from './Mutation/paymentMethodDelete.ts'
import { paymentMethodSave } from './Mutation/paymentMethodSave.ts'
import { refundCreate } from './Mutation/refundCreate.ts'
import { Order } from './Order.ts'
import { Payment } from './Payment.ts'
import { PaymentGiftCard } from './PaymentGiftCard.ts'
import { PaymentScreening } from './PaymentScreening.ts'
import { giftCardBalance } from './Query/giftCardBalance.ts'
import { giftCards } from './Query/giftCards.ts'
import { paymentReviews } from './Query/paymentReviews.ts'
import { paymentsStuck } from './Query/paymentsStuck.ts'
import { ledgerEntries } from './Query/ledgerEntries.ts'
import { moneyLedgerCheck } from './Query/moneyLedgerCheck.ts'
import { payment } from './Query/payment.ts'
import { Refund } from './Refund.ts'
import { User } from './User.ts'

export const resolvers: Resolvers<Context> = {
  Query: { giftCardBalance, giftCards, paymentReviews, paymentsStuck, payment, moneyLedgerCheck, ledgerEntries },
  Mutation: {
    giftCardIssue,
    giftCardDisable,
    paymentReviewRelease,
    paymentReviewRefuse,
    paymentMethodSave,
    paymentMethodDelete,
    refundCreate,
  },
  Payment,
  Refund,
  GiftCard,
  PaymentGiftCard,
  PaymentScreening,
  LedgerEntry,
  Order,
  User,
}
