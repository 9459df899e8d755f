import type { Config } from './config.ts'
import { isReturnUrl } from './domain/method-kinds.ts'

/** Where the browser comes back to: the shop's own page, or another one of ours; null for anybody else's. */
export const returnUrlOf = (config: Config, wanted: string | null): string | null => {
  const usual = config.PAYMENT_RETURN_URL
  if (wanted === null) return usual
  return isReturnUrl(wanted, [new URL(usual).origin, ...config.PAYMENT_RETURN_ORIGINS]) ? wanted : null
}
