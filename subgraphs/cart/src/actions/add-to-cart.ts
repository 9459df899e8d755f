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
import type { CartLinesAddInput } from '../generated.ts'
import { checkList, checkQuantity, checkText } from './input.ts'
import { knownFor } from './known.ts'
import { priceUnavailable } from './price-unavailable.ts'
import type { PriceUnavailable } from './price-unavailable.ts'
import { stockUnverified } from './warnings.ts'
import type { Warning } from './warnings.ts'

type Done = { kind: 'added'; isVerified: boolean } | Rejected<AddRefusal | PriceUnavailable>
type Outcome =
  { kind: 'added'; cart: Cart; warnings: Warning[] } | Rejected<AddRefusal | PriceUnavailable | IdempotencyConflict>

/** Asks for price and stock first, then adds in one transaction; with a key, once. */
export const addToCart = async (ctx: Context, input: CartLinesAddInput): Promise<Outcome> => {
  const ownerId = requireOwner(ctx.viewer)
  check(input)
  const { idempotencyKey } = input
  if (!idempotencyKey) return outcomeOf(ctx, ownerId, await add(ctx, ownerId, input, (run) => transaction(ctx.db, run)))
  const request = { scope: scopeOf(ctx.viewer), operation: 'cartLinesAdd', key: idempotencyKey, body: input }
  const before = await answeredBefore<Done>(ctx.db, request)
  if (before) return before.kind === 'conflict' ? reject(before.because) : outcomeOf(ctx, ownerId, before.answer)
  let conflict: IdempotencyConflict | null = null
  const done = await add(ctx, ownerId, input, async (run) => {
    const answered = await once(ctx.db, request, run, (answer) => answer.kind === 'added')
    if (answered.kind === 'answered') return answered.answer
    conflict = answered.because
    return { kind: 'added', isVerified: true }
  })
  return conflict ? reject(conflict) : outcomeOf(ctx, ownerId, done)
}

const check = ({ lines, idempotencyKey }: CartLinesAddInput): void => {
  checkList(lines, 'lines')
  lines.forEach(({ variantId, quantity }, at) => {
    checkText(variantId, ['lines', String(at), 'variantId'])
    checkQuantity(quantity, 1, ['lines', String(at), 'quantity'])
  })
  if (idempotencyKey !== null && idempotencyKey !== undefined) checkText(idempotencyKey, ['idempotencyKey'])
}

type Within = (run: (tx: Db) => Promise<Done>) => Promise<Done>

const add = async (ctx: Context, ownerId: string, { lines }: CartLinesAddInput, within: Within): Promise<Done> => {
  const { variants, stock } = await knownFor(
    ctx,
    ownerId,
    lines.map((line) => line.variantId),
  )
  if (!variants) return reject(priceUnavailable)
  const wanted = lines.map((line, at) => ({ ...line, lineId: ctx.newId('cln'), path: ['lines', String(at)] }))
  return within(async (tx) => {
    const decision = await ctx.carts.changeIn(tx, ownerId, (cart) =>
      addLines(cart, wanted, { variants, stock }, ctx.now()),
    )
    return decision.kind === 'rejected' ? decision : { kind: 'added', isVerified: stock !== null }
  })
}

const outcomeOf = async (ctx: Context, ownerId: string, done: Done): Promise<Outcome> =>
  done.kind === 'rejected'
    ? done
    : { kind: 'added', cart: await cartOf(ctx, ownerId), warnings: done.isVerified ? [] : [stockUnverified] }
