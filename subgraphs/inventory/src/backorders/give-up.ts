import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { once } from '@shop/kit/idempotency'
import type { IdempotencyConflict } from '@shop/kit/idempotency'
import type { PurchaseRefusal } from '../domain/corrections.ts'
import { giveUp, incomingOf } from '../domain/purchase.ts'
import type { PurchaseStatus } from '../domain/purchase.ts'
import { balance } from './balance.ts'
import { purchaseNotFound } from './count-received.ts'
import { lockQueues } from './policies.ts'
import { purchaseById, savePurchase } from './purchases.ts'

type Ended = { code: 'PurchaseOrderEnded'; message: string; path: string[]; status: PurchaseStatus }
type GaveUp = { kind: 'done'; id: string } | { kind: 'refused'; because: PurchaseRefusal | Ended }

export type GiveUp = { purchaseOrderId: string; reason: string; idempotencyKey: string }
type Tools = { db: Db; outbox: Outbox; scope: string }

/** Nobody counts on this order at a supplier any more: those whom nothing else will serve are told, and he is called off. */
export const giveUpPurchase = async (
  { db, outbox, scope }: Tools,
  { idempotencyKey: key, ...body }: GiveUp,
): Promise<GaveUp | { kind: 'refused'; because: IdempotencyConflict }> => {
  const request = { scope, operation: 'purchaseOrderGiveUp', key, body }
  const outcome = await once<GaveUp>(
    db,
    request,
    (tx) => run(tx, outbox, body),
    ({ kind }) => kind === 'done',
  )
  return outcome.kind === 'answered' ? outcome.answer : { kind: 'refused', because: outcome.because }
}

const run = async (
  tx: Db,
  outbox: Outbox,
  { purchaseOrderId, reason }: Omit<GiveUp, 'idempotencyKey'>,
): Promise<GaveUp> => {
  const known = await purchaseById(tx, purchaseOrderId)
  if (known) await lockQueues(tx, [known.variantId])
  const purchase = known && (await purchaseById(tx, purchaseOrderId))
  if (!purchase) return { kind: 'refused', because: purchaseNotFound(purchaseOrderId, ['purchaseOrderId']) }
  if (incomingOf(purchase) === 0) return { kind: 'refused', because: ended(purchase.status) }
  await savePurchase(tx, purchase, giveUp(purchase, reason))
  await outbox(tx, await balance(tx, [purchase.variantId], reason))
  return { kind: 'done', id: purchase.id }
}

const ended = (status: PurchaseStatus): Ended => ({
  ...{ code: 'PurchaseOrderEnded', message: 'Nothing is on its way any more: see its status.' },
  ...{ path: ['purchaseOrderId'], status },
})
