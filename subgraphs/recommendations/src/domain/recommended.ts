/** Why a product is shown, as the client reads it. */
export type Reason = 'BOUGHT_TOGETHER' | 'SAME_CATEGORY' | 'TRENDING' | 'NEW_ARRIVAL'

/** A product that may interest somebody, and why. */
export type Recommended = { productId: string; reason: Reason; score: number }
