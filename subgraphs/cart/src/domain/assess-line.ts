import { times } from '@shop/kit/money'
import type { Money } from '@shop/kit/money'
import type { CartLine } from './cart.ts'
import type { Level, Sellable } from './sellable.ts'

/** What was heard about one variant just now; `unanswered` when nobody could be asked. */
export type Heard = { variant: Sellable | null | 'unanswered'; level: Level | 'unanswered'; currency: string }

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
  availability: 'AVAILABLE' | 'BACKORDER' | 'INSUFFICIENT' | 'OUT_OF_STOCK' | 'NOT_FOR_SALE' | 'UNKNOWN'
  /** Capped, so that carts do not tell how large a stock is. */
  available: number | null
  /** When what is not on the shelf is expected. */
  expectedAt: string | null
  problems: ProblemCode[]
}

const availableShownMax = 100

/** A line as things stand: flagged, never dropped, and never shown with an old price silently. */
export function assessLine(line: CartLine, heard: Heard): Assessment {
  const { variant, currency } = heard
  if (variant === null || (variant !== 'unanswered' && !variant.onSale)) return unsellable('NOT_FOR_SALE')
  const unitPrice = variant === 'unanswered' ? snapshotPrice(line, currency) : variant.unitPrice
  if (variant !== 'unanswered' && unitPrice === null) return unsellable('NO_PRICE_IN_CURRENCY')
  const stock = assessStock(line.quantity, heard.level)
  return {
    unitPrice,
    lineTotal: unitPrice && times(unitPrice, line.quantity),
    availability: stock.availability,
    available: stock.available,
    expectedAt: stock.expectedAt,
    problems: [...priceProblems(line, heard), ...quantityProblems(line, heard), ...stock.problems],
  }
}

const unsellable = (problem: ProblemCode): Assessment => ({
  unitPrice: null,
  lineTotal: null,
  availability: 'NOT_FOR_SALE',
  available: 0,
  expectedAt: null,
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

type StockAssessment = Pick<Assessment, 'availability' | 'available' | 'expectedAt' | 'problems'>

const assessStock = (quantity: number, level: Level | 'unanswered'): StockAssessment => {
  const none = { available: null, expectedAt: null, problems: [] }
  if (level === 'unanswered') return { ...none, availability: 'UNKNOWN', problems: ['STOCK_UNVERIFIED'] }
  const available = Math.max(0, level.available)
  if (quantity <= available) {
    const shown = Math.min(available, Math.max(availableShownMax, quantity))
    return { ...none, availability: 'AVAILABLE', available: shown }
  }
  if (level.backorder) return { ...none, ...level.backorder, availability: 'BACKORDER', available }
  return available === 0
    ? { ...none, availability: 'OUT_OF_STOCK', available, problems: ['OUT_OF_STOCK'] }
    : { ...none, availability: 'INSUFFICIENT', available, problems: ['INSUFFICIENT_STOCK'] }
}
