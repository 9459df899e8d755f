import { times } from '@shop/kit/money'
import type { Money } from '@shop/kit/money'
import type { CartLine } from './cart.ts'
import type { Sellable } from './sellable.ts'

/** What was heard about one variant just now; `unanswered` when nobody could be asked. */
export type Heard = { variant: Sellable | null | 'unanswered'; available: number | 'unanswered'; currency: string }

export type ProblemCode =
  | 'PRICE_CHANGED'
  | 'PRICE_UNVERIFIED'
  | 'NO_PRICE_IN_CURRENCY'
  | 'NOT_FOR_SALE'
  | 'INSUFFICIENT_STOCK'
  | 'OUT_OF_STOCK'
  | 'STOCK_UNVERIFIED'
  | 'QUANTITY_TOO_HIGH'

export type Assessment = {
  unitPrice: Money | null
  lineTotal: Money | null
  availability: 'AVAILABLE' | 'INSUFFICIENT' | 'OUT_OF_STOCK' | 'NOT_FOR_SALE' | 'UNKNOWN'
  /** Capped, so that carts do not tell how large a stock is. */
  available: number | null
  problems: ProblemCode[]
}

const availableShownMax = 100

/** A line as things stand: flagged, never dropped, and never shown with an old price silently. */
export function assessLine(line: CartLine, heard: Heard): Assessment {
  const { variant, currency } = heard
  if (variant === null || (variant !== 'unanswered' && !variant.onSale)) return unsellable('NOT_FOR_SALE')
  const unitPrice = variant === 'unanswered' ? snapshotPrice(line, currency) : variant.unitPrice
  if (variant !== 'unanswered' && unitPrice === null) return unsellable('NO_PRICE_IN_CURRENCY')
  const stock = assessStock(line.quantity, heard.available)
  return {
    unitPrice,
    lineTotal: unitPrice && times(unitPrice, line.quantity),
    availability: stock.availability,
    available: stock.available,
    problems: [...priceProblems(line, heard), ...quantityProblems(line, heard), ...stock.problems],
  }
}

const unsellable = (problem: ProblemCode): Assessment => ({
  unitPrice: null,
  lineTotal: null,
  availability: 'NOT_FOR_SALE',
  available: 0,
  problems: [problem],
})

const snapshotPrice = (line: CartLine, currency: string): Money | null =>
  line.addedPrice.currency === currency ? line.addedPrice : null

const priceProblems = (line: CartLine, { variant, currency }: Heard): ProblemCode[] => {
  if (variant === 'unanswered') return ['PRICE_UNVERIFIED']
  const before = snapshotPrice(line, currency)
  return before && before.minor !== variant?.unitPrice?.minor ? ['PRICE_CHANGED'] : []
}

const quantityProblems = (line: CartLine, { variant }: Heard): ProblemCode[] =>
  variant && variant !== 'unanswered' && line.quantity > variant.quantityMax ? ['QUANTITY_TOO_HIGH'] : []

type StockAssessment = Pick<Assessment, 'availability' | 'available' | 'problems'>

const assessStock = (quantity: number, available: number | 'unanswered'): StockAssessment => {
  if (available === 'unanswered') return { availability: 'UNKNOWN', available: null, problems: ['STOCK_UNVERIFIED'] }
  if (available <= 0) return { availability: 'OUT_OF_STOCK', available: 0, problems: ['OUT_OF_STOCK'] }
  if (available < quantity) return { availability: 'INSUFFICIENT', available, problems: ['INSUFFICIENT_STOCK'] }
  return {
    availability: 'AVAILABLE',
    available: Math.min(available, Math.max(availableShownMax, quantity)),
    problems: [],
  }
}
