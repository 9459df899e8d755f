import type { CartLineResolvers } from '../generated.ts'
import { assess } from '../live/assess.ts'

export const CartLine: CartLineResolvers = {
  variant: (line) => ({ id: line.variantId }),
  unitPrice: async (line, _, ctx) => (await assess(ctx, line)).unitPrice,
  lineTotal: async (line, _, ctx) => (await assess(ctx, line)).lineTotal,
  availability: async (line, _, ctx) => (await assess(ctx, line)).availability,
  expectedAt: async (line, _, ctx) => (await assess(ctx, line)).expectedAt,
  available: async (line, _, ctx) => (await assess(ctx, line)).available,
}
