import type { Context } from '../context.ts'
import type { Resolvers } from '../generated.ts'
import { LedgerEntry } from './LedgerEntry.ts'
import { paymentMethodDelete } from './Mutation/paymentMethodDelete.ts'
import { paymentMethodSave } from './Mutation/paymentMethodSave.ts'
import { refundCreate } from './Mutation/refundCreate.ts'
import { Order } from './Order.ts'
import { Payment } from './Payment.ts'
import { ledgerEntries } from './Query/ledgerEntries.ts'
import { moneyLedgerCheck } from './Query/moneyLedgerCheck.ts'
import { payment } from './Query/payment.ts'
import { Refund } from './Refund.ts'
import { User } from './User.ts'

export const resolvers: Resolvers<Context> = {
  Query: { payment, moneyLedgerCheck, ledgerEntries },
  Mutation: { paymentMethodSave, paymentMethodDelete, refundCreate },
  Payment,
  Refund,
  LedgerEntry,
  Order,
  User,
}
