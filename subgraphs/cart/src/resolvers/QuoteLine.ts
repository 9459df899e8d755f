import type { QuoteLineResolvers } from '../generated.ts'

export const QuoteLine: QuoteLineResolvers = {
  id: (line) => line.lineId,
  discounts: (line) => line.promotions,
  backorderedQuantity: (line) => line.backordered,
  variant: (line) => ({ id: line.variantId }),
}
