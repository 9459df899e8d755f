export type QuoteProblem = {
  code: 'PRICE_CHANGED' | 'EXPIRED' | 'REPLACED' | 'USED'
  message: string
  lineId: string | null
}

type Quote = { changedLineIds: readonly string[]; claimedBy: string | null; replacedAt: Date | null; expiresAt: Date }

/** What a buyer should know about a quote before paying. */
export function problemsOf(quote: Quote, now: Date): QuoteProblem[] {
  const changed = quote.changedLineIds.map((lineId) => ({
    code: 'PRICE_CHANGED' as const,
    message: 'The price is another one than when this was put into the cart.',
    lineId,
  }))
  const end = endOf(quote, now)
  return end ? [{ ...end, lineId: null }, ...changed] : changed
}

const endOf = (quote: Quote, now: Date): Pick<QuoteProblem, 'code' | 'message'> | null => {
  if (quote.claimedBy) return { code: 'USED', message: 'An order was placed with this quote.' }
  if (quote.replacedAt) return { code: 'REPLACED', message: 'A newer quote took its place. Use that one.' }
  if (now >= quote.expiresAt) return { code: 'EXPIRED', message: 'Its time is over. Make a new quote.' }
  return null
}
