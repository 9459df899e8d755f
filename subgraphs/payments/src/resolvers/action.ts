import type { NextAction } from '../domain/payment.ts'

const kindOf = ({ redirectUrl, reference }: NextAction) => {
  if (reference !== null) return 'TRANSFER' as const
  return redirectUrl === null ? ('SCRIPT' as const) : ('REDIRECT' as const)
}

/** A buyer's step as the graph shows it. */
export const actionOf = (action: NextAction) => ({ kind: kindOf(action), ...action })
