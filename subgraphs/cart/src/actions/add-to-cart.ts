import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import { requireOwner } from '@shop/kit/denied'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import { answeredBefore, once } from '@shop/kit/idempotency'
import type { IdempotencyConflict } from '@shop/kit/idempotency'
import { scopeOf } from '@shop/kit/viewer'
import type { Context } from '../context.ts'
import { addLines } from '../domain/add-lines.ts'
import type { AddRefusal } from '../domain/add-lines.ts'
import { cartOf } from './cart-of.ts'
import type { Cart } from '../domain/cart.ts'
import { backorderedOf } from '../domain/sellable.ts'
import type { CartLinesAddInput } from '../generated.ts'
import { checkList, checkQuantity, checkText } from './input.ts'
import { knownFor } from './known.ts'
import { priceUnavailable } from './price-unavailable.ts'
import type { PriceUnavailable } from './price-unavailable.ts'
import { backordered, stockUnverified } from './warnings.ts'
import type { Warning } from './warnings.ts'

/** What is kept under a key; `later` are the variants of which not all is on the shelf. */
type Done = { kind: 'added'; isVerified: boolean; later?: string[] } | Rejected<AddRefusal | PriceUnavailable>
type Outcome =
  { kind: 'added'; cart: Cart; warnings: Warning[] } | Rejected<AddRefusal | PriceUnavailable | IdempotencyConflict>

/** Asks for price and stock first, then adds in one transaction; with a key, once. */
export const addToCart = async (ctx: Context, input: CartLinesAddInput): Promise<Outcome> => {
  const ownerId = requireOwner(ctx.viewer)
  check(input)
  const { idempotencyKey } = input
  if (!idempotencyKey) return add(ctx, ownerId, input, (run) => transaction(ctx.db, run))
  const request = { scope: scopeOf(ctx.viewer), operation: 'cartLinesAdd', key: idempotencyKey, body: input }
  const before = await answeredBefore<Done>(ctx.db, request)
  if (before) return before.kind === 'conflict' ? reject(before.because) : outcomeOf(ctx, ownerId, before.answer, null)
  return add(ctx, ownerId, input, async (run) => {
    const answered = await once(ctx.db, request, run, (answer) => answer.kind === 'added')
    return answered.kind === 'answered' ? answered.answer : reject(answered.because)
  })
}

const check = ({ lines, idempotencyKey }: CartLinesAddInput): void => {
  checkList(lines, 'lines')
  lines.forEach(({ variantId, quantity }, at) => {
    checkText(variantId, ['lines', String(at), 'variantId'])
    checkQuantity(quantity, 1, ['lines', String(at), 'quantity'])
  })
  if (idempotencyKey !== null && idempotencyKey !== undefined) checkText(idempotencyKey, ['idempotencyKey'])
}

type Within = (run: (tx: Db) => Promise<Done>) => Promise<Done | Rejected<IdempotencyConflict>>

const add = async (ctx: Context, ownerId: string, { lines }: CartLinesAddInput, within: Within): Promise<Outcome> => {
  const variantIds = lines.map((line) => line.variantId)
  const [seen, { variants, stock }] = await Promise.all([cartOf(ctx, ownerId), knownFor(ctx, ownerId, variantIds)])
  if (!variants) return reject(priceUnavailable)
  const wanted = lines.map((line, at) => ({ ...line, lineId: ctx.newId('cln'), path: ['lines', String(at)] }))
  let written: Cart | null = null
  const done = await within(async (tx) => {
    const decision = await ctx.carts.changeIn(tx, seen, (cart) =>
      addLines(cart, wanted, { variants, stock }, ctx.now()),
    )
    if (decision.kind === 'rejected') return decision
    written = decision.state
    const touched = decision.state.lines.filter((line) => variants.has(line.variantId))
    return { kind: 'added', isVerified: stock !== null, later: backorderedOf(touched, stock) }
  })
  return outcomeOf(ctx, ownerId, done, written)
}

const outcomeOf = async (
  ctx: Context,
  ownerId: string,
  done: Done | Rejected<IdempotencyConflict>,
  written: Cart | null,
): Promise<Outcome> => {
  if (done.kind === 'rejected') return done
  const cart = written ?? (await cartOf(ctx, ownerId))
  const warnings = [...(done.isVerified ? [] : [stockUnverified]), ...backordered(cart, done.later ?? [])]
  return { kind: 'added', cart, warnings }
}
