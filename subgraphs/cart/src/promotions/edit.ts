import { transaction } from '@shop/kit/db'
import { requireStaff } from '@shop/kit/denied'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import { once } from '@shop/kit/idempotency'
import type { IdempotencyConflict } from '@shop/kit/idempotency'
import { scopeOf } from '@shop/kit/viewer'
import { checkText } from '../actions/input.ts'
import type { Context } from '../context.ts'
import type { PromotionCreateInput, PromotionUpdateInput } from '../generated.ts'
import type { PromotionModel } from '../models.ts'
import { noteChange } from '../store/promotion-changes.ts'
import { addPromotion, findPromotion, lockPromotion, savePromotion } from '../store/promotions.ts'
import { promotionChanged, promotionInvalid, promotionNotFound } from './refusals.ts'
import { readTerms } from './terms.ts'

type Invalid = ReturnType<typeof promotionInvalid>
type Done<Refusal> = { kind: 'done'; promotion: PromotionModel } | Rejected<Refusal>

/** Makes a promotion, once per key. */
export const createPromotion = async (
  ctx: Context,
  input: PromotionCreateInput,
): Promise<Done<Invalid | IdempotencyConflict>> => {
  requireStaff(ctx.viewer)
  checkText(input.idempotencyKey, ['idempotencyKey'])
  const at = ctx.now()
  const read = readTerms(input.terms, at)
  if ('problem' in read) return reject(promotionInvalid(read.problem))
  const request = { scope: scopeOf(ctx.viewer), operation: 'promotionCreate', key: input.idempotencyKey, body: input }
  const made = await once<{ id: string }>(ctx.db, request, async (tx) => {
    const id = ctx.newId('prm')
    const promotion = { id, version: 1, uses: 0, createdAt: at, updatedAt: at, ...read.terms }
    await addPromotion(tx, promotion)
    await noteChange(tx, { promotionId: id, at, actor: scopeOf(ctx.viewer), action: 'CREATED', after: promotion })
    return { id }
  })
  if (made.kind === 'conflict') return reject(made.because)
  const promotion = await findPromotion(ctx.db, made.answer.id)
  if (!promotion) throw new Error(`promotion ${made.answer.id} was made and is gone`)
  return { kind: 'done', promotion }
}

type UpdateRefusal = Invalid | typeof promotionNotFound | ReturnType<typeof promotionChanged>

/** Gives a promotion other terms, unless somebody else did since it was read. */
export const updatePromotion = async (ctx: Context, input: PromotionUpdateInput): Promise<Done<UpdateRefusal>> => {
  requireStaff(ctx.viewer)
  const { promotionId, version, terms } = input
  return change<UpdateRefusal>(ctx, promotionId, 'UPDATED', (before) => {
    const read = readTerms(terms, before.startsAt)
    if ('problem' in read) return reject(promotionInvalid(read.problem))
    if (before.version !== version) return reject(promotionChanged(before.version))
    const { usesMax } = read.terms
    if (usesMax !== null && usesMax < before.uses)
      return reject(
        promotionInvalid({ path: ['terms', 'usesMax'], message: `It is used ${before.uses} times already.` }),
      )
    return { kind: 'done', promotion: { ...before, ...read.terms } }
  })
}

/** Ends a promotion now; one that is over stays as it is. */
export const endPromotion = (ctx: Context, promotionId: string): Promise<Done<typeof promotionNotFound>> => {
  requireStaff(ctx.viewer)
  const at = ctx.now()
  return change<typeof promotionNotFound>(ctx, promotionId, 'ENDED', (before) =>
    before.endsAt && before.endsAt <= at
      ? { kind: 'done', promotion: before }
      : { kind: 'done', promotion: { ...before, endsAt: at } },
  )
}

const change = async <Refusal>(
  ctx: Context,
  promotionId: string,
  action: 'UPDATED' | 'ENDED',
  decide: (before: PromotionModel) => Done<Refusal>,
): Promise<Done<Refusal | typeof promotionNotFound>> => {
  checkText(promotionId, ['promotionId'])
  return transaction(ctx.db, async (tx) => {
    const before = await lockPromotion(tx, promotionId)
    if (!before) return reject(promotionNotFound)
    const decision = decide(before)
    if (decision.kind === 'rejected' || decision.promotion === before) return decision
    const at = ctx.now()
    const promotion = { ...decision.promotion, version: before.version + 1, updatedAt: at }
    await savePromotion(tx, promotion)
    await noteChange(tx, { promotionId, at, actor: scopeOf(ctx.viewer), action, before, after: promotion })
    return { kind: 'done', promotion }
  })
}
