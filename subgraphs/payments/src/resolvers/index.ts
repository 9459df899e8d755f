import type { Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { GiftCard } from './GiftCard.ts'
import { LedgerEntry } from './LedgerEntry.ts'
import { giftCardDisable } from './Mutation/giftCardDisable.ts'
import { giftCardIssue } from './Mutation/giftCardIssue.ts'
import { paymentReviewRefuse } from './Mutation/paymentReviewRefuse.ts'
import { paymentReviewRelease } from './Mutation/paymentReviewRelease.ts'
import { paymentMethodDelete } from './Mutation/paymentMethodDelete.ts'
import { paymentMethodSetupCreate } from './Mutation/paymentMethodSetupCreate.ts'
import { paymentReceived } from './Mutation/paymentReceived.ts'
import { webhookRetry } from './Mutation/webhookRetry.ts'
import { PaymentDispute } from './PaymentDispute.ts'
import { PaymentMethodSetup } from './PaymentMethodSetup.ts'
import { PaymentMethodType } from './PaymentMethodType.ts'
import { paymentDisputes } from './Query/paymentDisputes.ts'
import { paymentMethodSetup } from './Query/paymentMethodSetup.ts'
import { paymentMethodTypes } from './Query/paymentMethodTypes.ts'
import { webhookQuarantine } from './Query/webhookQuarantine.ts'
import { QuarantinedWebhook } from './QuarantinedWebhook.ts'
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
  Query: {
    giftCardBalance,
    giftCards,
    paymentReviews,
    paymentsStuck,
    payment,
    moneyLedgerCheck,
    ledgerEntries,
    paymentMethodTypes,
    paymentMethodSetup,
    paymentDisputes,
    webhookQuarantine,
  },
  Mutation: {
    giftCardIssue,
    giftCardDisable,
    paymentReviewRelease,
    paymentReviewRefuse,
    paymentMethodSave,
    paymentMethodSetupCreate,
    paymentReceived,
    webhookRetry,
    paymentMethodDelete,
    refundCreate,
  },
  Payment,
  Refund,
  GiftCard,
  PaymentGiftCard,
  PaymentScreening,
  LedgerEntry,
  PaymentDispute,
  PaymentMethodSetup,
  PaymentMethodType,
  QuarantinedWebhook,
  Order,
  User,
}
