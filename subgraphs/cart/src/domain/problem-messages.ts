import type { ProblemCode } from './assess-line.ts'

const messages: Record<ProblemCode, string> = {
  PRICE_CHANGED: 'The price has changed since this was put into the cart.',
  PRICE_UNVERIFIED: 'The price cannot be checked right now: it is the one from when this was put into the cart.',
  NO_PRICE_IN_CURRENCY: 'This is not sold in this currency. Take it out, or choose another market.',
  NOT_FOR_SALE: 'This is not sold any more. Take it out to go on.',
  INSUFFICIENT_STOCK: 'There are fewer than you want. Lower the quantity.',
  OUT_OF_STOCK: 'This is sold out. Take it out, or keep it on the wish list.',
  STOCK_UNVERIFIED: 'Whether this is in stock cannot be checked right now.',
  QUANTITY_TOO_HIGH: 'This is more than one order may hold. Lower the quantity.',
}

/** What a problem says to the owner of the cart. */
export const messageOf = (code: ProblemCode): string => messages[code]
