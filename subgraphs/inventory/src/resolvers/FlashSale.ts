import type { FlashSaleResolvers } from '../generated.ts'

export const FlashSale: FlashSaleResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  waiting: ({ joined, served }) => joined - served,
  servedThrough: ({ served }) => served,
  isOver: ({ endedAt }) => endedAt !== null,
}
