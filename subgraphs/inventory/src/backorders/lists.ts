import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Page } from '@shop/kit/page'
import type { PurchaseStatus } from '../domain/purchase.ts'
import type { PurchaseOrder } from './purchases.ts'
import type { Backorder } from './rows.ts'
import { backorders, purchaseOrders } from './tables.ts'

/** What was ordered at suppliers, newest first. */
export const purchasesPage = (
  db: Db,
  { status, variantId }: { status: PurchaseStatus | null; variantId: string | null },
  { limit, after }: Page<number>,
): Promise<PurchaseOrder[]> =>
  db
    .select()
    .from(purchaseOrders)
    .where(
      and(
        status === null ? undefined : eq(purchaseOrders.status, status),
        variantId === null ? undefined : eq(purchaseOrders.variantId, variantId),
        after === null ? undefined : lt(purchaseOrders.position, after),
      ),
    )
    .orderBy(desc(purchaseOrders.position))
    .limit(limit)

/** Lines that wait, who came first is first. */
export const backordersPage = (
  db: Db,
  variantId: string | null,
  { limit, after }: Page<number>,
): Promise<Backorder[]> =>
  db
    .select()
    .from(backorders)
    .where(
      and(
        gt(backorders.waiting, 0),
        variantId === null ? undefined : eq(backorders.variantId, variantId),
        after === null ? undefined : gt(backorders.position, after),
      ),
    )
    .orderBy(asc(backorders.position))
    .limit(limit)
