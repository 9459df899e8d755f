import { answer } from '@shop/kit/requests'
import { cartClaimQuote } from '@shop/schema/requests/cart'
import type { QuoteSnapshot } from '@shop/schema/shapes'
import type { Context } from '../context.ts'

type Answer =
  | { kind: 'claimed'; quote: QuoteSnapshot }
  | { kind: 'notFound' }
  | { kind: 'expired'; expiredAt: string }
  | { kind: 'alreadyUsed' }

/** Gives a quote to the one order that asks first. */
export const claimQuote = answer(
  cartClaimQuote,
  async ({ quoteId, ...claim }, { quotes }: Context): Promise<Answer> => {
    const { outcome, snapshot } = await quotes.claim(quoteId, claim)
    switch (outcome.kind) {
      case 'claimed':
        return snapshot ? { kind: 'claimed', quote: snapshot } : { kind: 'notFound' }
      case 'expired':
        return { kind: 'expired', expiredAt: outcome.expiredAt.toISOString() }
      case 'notFound':
      case 'alreadyUsed':
        return { kind: outcome.kind }
    }
  },
)
