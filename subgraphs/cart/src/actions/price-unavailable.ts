/** The catalog cannot be asked: nothing is sold at a price that is only remembered. */
export const priceUnavailable = {
  code: 'PriceUnavailable',
  message: 'Prices cannot be checked right now. Try again in a moment.',
  retryable: true,
} as const
export type PriceUnavailable = typeof priceUnavailable
