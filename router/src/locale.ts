import type { RequestHeaders } from '@shop/kit/http'
import type { Claims } from '@shop/kit/viewer'

const currencies: Record<string, string> = { GB: 'GBP', US: 'USD', JP: 'JPY' }
const markets = ['DE', 'AT', 'FR', 'NL', 'BE', 'IT', 'ES', 'IE', 'FI', 'SE', 'DK', 'GB', 'US', 'JP']
const defaultMarket = 'DE'

/** Market from `x-market`, currency from the market, language from `accept-language`: decided once, here. */
export const localeOf = (headers: RequestHeaders): Pick<Claims, 'market' | 'currency' | 'language'> => {
  const asked = headers.get('x-market')?.toUpperCase() ?? ''
  const market = markets.includes(asked) ? asked : defaultMarket
  const language = /^[a-zA-Z]{2,3}(-[a-zA-Z]{2})?/.exec(headers.get('accept-language') ?? '')?.[0] ?? 'en'
  return { market, currency: currencies[market] ?? 'EUR', language }
}
