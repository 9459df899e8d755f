import type { BackorderResolvers } from '../generated.ts'

export const Backorder: BackorderResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
}
