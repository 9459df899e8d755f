import type { QueryResolvers } from '../../generated.ts'

export const context: QueryResolvers['context'] = (_parent, _args, { claims: { market, currency, language } }) => ({
  market,
  currency,
  language,
})
