import { requireOwner } from '@shop/kit/denied'
import type { Rejected } from '@shop/kit/decision'
import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import { backorderedOf, quantityMaxUnknown } from '../domain/sellable.ts'
import { updateLines } from '../domain/update-lines.ts'
import type { UpdateRefusal } from '../domain/update-lines.ts'
import type { CartLinesUpdateInput } from '../generated.ts'
import { cartOf } from './cart-of.ts'
import { checkList, checkQuantity } from './input.ts'
import { knownFor } from './known.ts'
import { backordered, stockUnverified } from './warnings.ts'
import type { Warning } from './warnings.ts'

type Outcome = { kind: 'updated'; cart: Cart; warnings: Warning[] } | Rejected<UpdateRefusal>

/** Sets quantities. A catalog or warehouse that cannot be asked does not keep anybody from it: the checkout checks again. */
export const updateCart = async (ctx: Context, { lines }: CartLinesUpdateInput): Promise<Outcome> => {
  const ownerId = requireOwner(ctx.viewer)
  checkList(lines, 'lines')
  lines.forEach(({ quantity }, at) => checkQuantity(quantity, 0, ['lines', String(at), 'quantity']))
  const seen = await cartOf(ctx, ownerId)
  const raised = lines.flatMap(({ lineId, quantity }) => {
    const line = seen.lines.find((each) => each.id === lineId)
    return line && quantity > line.quantity ? [line.variantId] : []
  })
  const { variants, stock } = await knownFor(ctx, ownerId, raised)
  const quantityMaxOf = (variantId: string) => variants?.get(variantId)?.quantityMax ?? quantityMaxUnknown
  const changes = lines.map((line, at) => ({ ...line, path: ['lines', String(at)] }))
  const update = (cart: Cart) => updateLines(cart, changes, { quantityMaxOf, stock }, ctx.now())
  const decision = await ctx.carts.change(ownerId, update, seen)
  if (decision.kind === 'rejected') return decision
  const changed = decision.state.lines.filter((line) => raised.includes(line.variantId))
  const later = backordered(decision.state, backorderedOf(changed, stock))
  return { kind: 'updated', cart: decision.state, warnings: stock ? later : [stockUnverified] }
}
