/**
 * What becomes of an order at a supplier.
 *
 *     REQUESTED -> ORDERED -> RECEIVED
 *         |           |  ^
 *         |           v  | (too late)
 *         |       CANCELLING -> CANCELLED
 *         +---> REJECTED (also later, when the supplier gives up)
 *
 * What a supplier sends is taken in every state.
 */
export const purchaseStatuses = ['REQUESTED', 'ORDERED', 'RECEIVED', 'CANCELLING', 'CANCELLED', 'REJECTED'] as const
export type PurchaseStatus = (typeof purchaseStatuses)[number]

/** Units that a supplier was asked for. */
export type Purchase = {
  id: string
  variantId: string
  quantity: number
  received: number
  status: PurchaseStatus
  expectedAt: Date | null
  reason: string | null
  /** The supplier would not cancel it. */
  isFirm: boolean
  version: number
}

/** A supplier's whole word about an order. `version` rises with each change; deliveries are all that ever left. */
export type SupplierWord = {
  state: 'ACCEPTED' | 'REJECTED' | 'CANCELLED'
  version: number
  expectedAt: Date | null
  reason: string | null
  deliveries: readonly Delivery[]
}
export type Delivery = { id: string; quantity: number }

/**
 * What a call of a supplier came to. `refused` is his plain no, with its code; `unknown` may have taken effect or not: it is
 * looked up, and asked again under the same reference.
 */
export type SupplierAnswer =
  { kind: 'known'; word: SupplierWord } | { kind: 'refused'; code: string } | { kind: 'unknown'; reason: string }

/** The code of a supplier who has never heard of an order. */
export const notFound = 'NOT_FOUND'

/** What the supplier was asked. */
export type Question = 'place' | 'look up' | 'cancel'

/** What is known after a call; `arrived` are the units of deliveries that were not known before. */
export const answered = (purchase: Purchase, asked: Question, answer: SupplierAnswer, arrived: number): Purchase => {
  switch (answer.kind) {
    case 'known': {
      const heard = hear(purchase, answer.word, arrived)
      return asked === 'cancel' && answer.word.state === 'ACCEPTED' ? tooLateToCancel(heard) : heard
    }
    case 'refused':
      return refused(purchase, asked, answer.code)
    case 'unknown':
      return purchase
  }
}

const refused = (purchase: Purchase, asked: Question, code: string): Purchase => {
  if (asked === 'place') return purchase.status === 'REQUESTED' ? refuse(purchase, code) : purchase
  if (asked === 'look up') return purchase
  return code === notFound && purchase.status === 'CANCELLING'
    ? { ...purchase, status: 'CANCELLED' }
    : tooLateToCancel(purchase)
}

/** What a supplier is to be asked about a purchase; the first try to place it is looked up before the second. */
export const questionFor = ({ status }: Pick<Purchase, 'status'>): Question =>
  status === 'REQUESTED' ? 'place' : status === 'CANCELLING' ? 'cancel' : 'look up'

/** Units that are still on their way and may be counted on. */
export const incomingOf = ({ status, quantity, received }: Purchase): number =>
  status === 'REQUESTED' || status === 'ORDERED' ? Math.max(0, quantity - received) : 0

/** Takes over what the supplier says; `arrived` are the units of deliveries that were not known before. */
export const hear = (purchase: Purchase, word: SupplierWord, arrived: number): Purchase => {
  const received = purchase.received + arrived
  if (word.version < purchase.version) return withReceived(purchase, received)
  const heard = { ...purchase, version: word.version, expectedAt: word.expectedAt ?? purchase.expectedAt }
  if (word.state === 'ACCEPTED') {
    const status = purchase.status === 'CANCELLING' ? purchase.status : 'ORDERED'
    return withReceived(isEnded(purchase) ? heard : { ...heard, status }, received)
  }
  return withReceived({ ...heard, status: word.state, reason: word.reason ?? word.state }, received)
}

/** A delivery that people took in, without the supplier's word. */
export const receive = (purchase: Purchase, units: number): Purchase =>
  withReceived(purchase, purchase.received + units)

/** The supplier would not cancel: it is counted on again. */
export const tooLateToCancel = (purchase: Purchase): Purchase =>
  purchase.status === 'CANCELLING' ? { ...purchase, status: 'ORDERED', isFirm: true } : purchase

/** The supplier does not take the order. */
export const refuse = (purchase: Purchase, reason: string): Purchase =>
  isEnded(purchase) ? purchase : { ...purchase, status: 'REJECTED', reason }

/** Nobody waits for it any more, or somebody gave it up. */
export const giveUp = (purchase: Purchase, reason: string): Purchase =>
  incomingOf(purchase) > 0 ? { ...purchase, status: 'CANCELLING', reason } : purchase

export const isEnded = ({ status }: Pick<Purchase, 'status'>): boolean =>
  status === 'RECEIVED' || status === 'CANCELLED' || status === 'REJECTED'

const withReceived = (purchase: Purchase, received: number): Purchase => ({
  ...purchase,
  received,
  status: received >= purchase.quantity ? 'RECEIVED' : purchase.status,
})
