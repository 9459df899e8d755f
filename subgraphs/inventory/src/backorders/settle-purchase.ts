import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import type { Entry } from '../domain/entry.ts'
import { answered, questionFor } from '../domain/purchase.ts'
import type { SupplierAnswer } from '../domain/purchase.ts'
import { moved } from '../domain/stock.ts'
import { record } from '../store/ledger.ts'
import { lockLevels, openLevels } from '../store/levels.ts'
import { balance } from './balance.ts'
import { fillQueues } from './pass-on.ts'
import { lockQueues } from './policies.ts'
import { lockPurchase, savePurchase, takeDeliveries } from './purchases.ts'
import type { PurchaseOrder } from './purchases.ts'
import { planCall } from './supplier-calls.ts'
import { receivedTold } from './told.ts'

type Settling = { db: Db; outbox: Outbox; lookEveryMs: number }

/** Takes over what a supplier answered: what he sent goes on to those who wait, once, and the queue is balanced anew. */
export const settlePurchase = (
  { db, outbox, lookEveryMs }: Settling,
  claimed: PurchaseOrder,
  answer: SupplierAnswer,
): Promise<void> =>
  transaction(db, async (tx) => {
    const { id, variantId, warehouseId, supplier } = claimed
    const deliveries = answer.kind === 'known' ? answer.word.deliveries : []
    if (deliveries.length > 0) await openLevels(tx, [{ variantId, warehouseId }])
    const before = await lockLevels(tx, [variantId])
    await lockQueues(tx, [variantId])
    const found = await lockPurchase(tx, id)
    if (!found) throw new Error(`purchase order ${id} is gone`)
    const quantity = await takeDeliveries(tx, id, deliveries)
    const after = answered(found, questionFor(claimed), answer, quantity)
    await planCall(tx, { claimed, found, after, answer }, lookEveryMs)
    await savePurchase(tx, found, after)

    const arrived = quantity > 0 ? [{ variantId, warehouseId, quantity }] : []
    const received = arrived.map((line): Entry => ({
      ...{ ...line, kind: 'RECEIVE', onHandDelta: quantity, reservedDelta: 0 },
      ...{ reason: `delivered for ${id}`, actor: supplier },
    }))
    const filled = await fillQueues(tx, moved(before, received), [variantId])
    const entries = [...received, ...filled.entries]
    const told = await record(tx, before, entries)
    const news = [...receivedTold(arrived, moved(before, entries)), ...told, ...filled.events]
    await outbox(tx, [...news, ...(await balance(tx, [variantId], after.reason ?? undefined))])
  })
