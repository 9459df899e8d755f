import type { WishlistLineResolvers } from '../generated.ts'

export const WishlistLine: WishlistLineResolvers = {
  variant: (line) => ({ id: line.variantId }),
}
