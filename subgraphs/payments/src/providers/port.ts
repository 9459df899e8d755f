import type { RequestHeaders } from '@shop/kit/http'
import type { Money } from '@shop/kit/money'
import type { Dispute } from '../domain/dispute.ts'
import type { MethodKind } from '../domain/method-kinds.ts'
import type { SetupStatus } from '../domain/method-setup.ts'
import type { Movement } from '../domain/movement.ts'
import type { Face, NextAction } from '../domain/payment.ts'
import type { Intent } from '../domain/intent.ts'
import type { MethodIdentity } from '../domain/screen.ts'
import type { ProviderLine } from '../domain/reconciliation.ts'
import type { Notice } from './notice.ts'

/**
 * What a provider's answer means. `unknown`: it may have taken effect or not, so it is asked again under the same key;
 * `waitMs`: not before; `isKeySpent`: the provider keeps repeating a failure under this key and nothing took effect, so the next try needs a new one.
 */
export type Answer<T> =
  | { kind: 'known'; value: T }
  | { kind: 'refused'; code: string }
  | { kind: 'unknown'; reason: string; isKeySpent: boolean; waitMs?: number }

export type ProviderRefund = { id: string; status: 'PENDING' | 'SUCCEEDED' | 'FAILED' }

export type ProviderMethod = Face &
  MethodIdentity & {
    id: string
    methodType: string
    expiryMonth: number | null
    expiryYear: number | null
  }

/** A method on its way to a customer's file; `method` once it is there. */
export type ProviderSetup = {
  id: string
  status: SetupStatus
  nextAction: NextAction | null
  declineCode: string | null
  method: ProviderMethod | null
}

/** A dispute as the provider sees it, with the movements that it made. */
export type ProviderDispute = Pick<
  Dispute,
  'amountMinor' | 'currency' | 'status' | 'isInquiry' | 'reason' | 'evidenceDueBy' | 'openedAt'
> & { id: string; intentId: string; movements: readonly Movement[] }

export type SetupRequest = {
  key: string
  setupId: string
  customerId: string
  kind: MethodKind
  /** Null when the provider's script brings it. */
  methodToken: string | null
  returnUrl: string
}

export type Authorisation = {
  key: string
  paymentId: string
  orderId: string
  amount: Money
  kind: MethodKind
  /** The provider's token; null when the kind begins without one. */
  methodToken: string | null
  customerId: string | null
  /** Where the browser comes back to. */
  returnUrl: string
  /** When this was asked for first. */
  since: Date
}

/** Somebody who moves money. Every call can be repeated under its key without a second effect. */
export type PaymentProvider = {
  name: string
  /** Holds the amount, or takes it where the kind cannot be held; the intent says how that went, or for whom it waits. */
  authorise: (request: Authorisation) => Promise<Answer<Intent>>
  capture: (request: { key: string; intentId: string; amount: Money }) => Promise<Answer<Intent>>
  void: (request: { key: string; intentId: string }) => Promise<Answer<Intent>>
  refund: (request: {
    key: string
    intentId: string
    refundId: string
    amount: Money
  }) => Promise<Answer<ProviderRefund>>
  retrieve: (intentId: string) => Promise<Answer<Intent>>
  retrieveRefund: (providerRefundId: string) => Promise<Answer<ProviderRefund>>
  /** What stands behind a token, told without charging it; absent where methods are not known apart. */
  identify?: (methodToken: string) => Promise<Answer<MethodIdentity>>
  createCustomer: (request: { key: string; userId: string }) => Promise<Answer<string>>
  attachMethod: (request: { token: string; customerId: string }) => Promise<Answer<ProviderMethod>>
  detachMethod: (methodId: string) => Promise<Answer<null>>
  /** Asks the buyer's bank whether the method may be kept; the buyer may have to agree there first. */
  createSetup: (request: SetupRequest) => Promise<Answer<ProviderSetup>>
  retrieveSetup: (setupIntentId: string) => Promise<Answer<ProviderSetup>>
  retrieveDispute: (providerDisputeId: string) => Promise<Answer<ProviderDispute>>
  /** What an intent or a refund moved on our balance; empty while the provider has not settled it. */
  movementsOf: (objectId: string) => Promise<Answer<readonly Movement[]>>
  /** All that the provider lists since then, page by page; absent where its books are our own. */
  statement?: (since: Date | null) => AsyncIterable<readonly ProviderLine[]>
  /** Null when the provider did not sign it. */
  parseWebhook: (body: Buffer, headers: RequestHeaders) => Notice | null
}

export const known = <T>(value: T): Answer<T> => ({ kind: 'known', value })

/** Goes on with a known value; a refusal or an unknown outcome stays what it is. */
export const whenKnown = async <T, U>(answer: Answer<T>, go: (value: T) => Promise<Answer<U>>): Promise<Answer<U>> =>
  answer.kind === 'known' ? go(answer.value) : answer
