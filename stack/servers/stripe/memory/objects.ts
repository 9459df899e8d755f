import type { Customer } from '../customers/customer.ts'
import type { PaymentMethod } from '../customers/payment-method.ts'
import type { SetupIntent } from '../customers/setup-intent.ts'
import type { BalanceTransaction } from '../money/balance-transaction.ts'
import type { Dispute } from '../money/dispute.ts'
import type { Refund } from '../money/refund.ts'
import type { Charge } from '../payments/charge.ts'
import type { PaymentIntent } from '../payments/payment-intent.ts'
import type { Instrument } from '../payments/instrument.ts'
import type { StripeEvent } from '../webhooks/event.ts'

/** Everything that is remembered, by the value of its `object` field. */
export type Objects = {
  payment_intent: PaymentIntent
  charge: Charge
  refund: Refund
  dispute: Dispute
  balance_transaction: BalanceTransaction
  customer: Customer
  payment_method: PaymentMethod
  setup_intent: SetupIntent
  event: StripeEvent
  'sandbox.instrument': Instrument
}

/** The name of a kind of object. */
export type Kind = keyof Objects
/** Any object that is remembered. */
export type AnyObject = Objects[Kind]
/** An object that clients may see. */
export type PublicObject = Exclude<AnyObject, Instrument>

/** The kind that an id belongs to. */
export const kindOf = (id: string): Kind | undefined => kindByPrefix.get(id.slice(0, id.indexOf('_')))

const kindByPrefix = new Map<string, Kind>([
  ['pi', 'payment_intent'],
  ['ch', 'charge'],
  ['re', 'refund'],
  ['dp', 'dispute'],
  ['txn', 'balance_transaction'],
  ['cus', 'customer'],
  ['pm', 'payment_method'],
  ['seti', 'setup_intent'],
  ['evt', 'event'],
])

/** The lists on which an object stands: of its kind, and of each thing that it can be listed by. */
export function listsOf(object: AnyObject): string[] {
  const by = (field: string, value: string | null) => (value === null ? [] : [listName(object.object, field, value)])
  switch (object.object) {
    case 'payment_intent':
    case 'setup_intent':
      return [object.object, ...by('customer', object.customer)]
    case 'charge':
      return [object.object, ...by('payment_intent', object.payment_intent), ...by('customer', object.customer)]
    case 'refund':
    case 'dispute':
      return [object.object, ...by('payment_intent', object.payment_intent), ...by('charge', object.charge)]
    case 'balance_transaction':
      return [
        object.object,
        ...by('source', object.source),
        ...by('type', object.type),
        ...by('currency', object.currency),
      ]
    case 'customer':
      return object.deleted ? [] : [object.object, ...by('email', object.email)]
    case 'payment_method':
      return by('customer', object.customer)
    case 'event':
      return [object.object, ...by('type', object.type)]
    case 'sandbox.instrument':
      return []
  }
}

/** The name of the list of one kind, narrowed by a field. */
export const listName = (kind: Kind, field?: string, value?: string): string =>
  field ? `${kind}/${field}/${value}` : kind
