import type { QuoteLineResolvers } from '../generated.ts'

export const QuoteLine: QuoteLineResolvers = {
  id: (line) => line.lineId,
  variant: (line) => ({ id: line.variantId }),
}
