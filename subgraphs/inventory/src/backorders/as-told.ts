import type { BackorderedLine } from '@shop/schema/shapes'
import type { Backordered } from '../domain/split-backorder.ts'

/** Backordered units as they are told to other parts. */
export const asTold = ({ lineId, variantId, quantity, expectedAt }: Backordered): BackorderedLine => ({
  ...{ lineId, variantId, quantity },
  expectedAt: expectedAt?.toISOString() ?? null,
})

/** And as other parts tell of them. */
export const asHeard = ({ expectedAt, ...line }: BackorderedLine): Backordered => ({
  ...line,
  expectedAt: expectedAt === null ? null : new Date(expectedAt),
})
