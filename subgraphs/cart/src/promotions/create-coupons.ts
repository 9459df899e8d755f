import { randomInt } from 'node:crypto'
import { requireStaff } from '@shop/kit/denied'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import { once } from '@shop/kit/idempotency'
import type { IdempotencyConflict } from '@shop/kit/idempotency'
import { scopeOf } from '@shop/kit/viewer'
import { z } from 'zod'
import { checkText } from '../actions/input.ts'
import type { Context } from '../context.ts'
import { drawnCode, plainCode } from '../domain/promotions/coupon-code.ts'
import type { CouponsCreateInput } from '../generated.ts'
import { noteChange } from '../store/promotion-changes.ts'
import { addCoupons, lockPromotion } from '../store/promotions.ts'
import { couponCodeTaken, promotionInvalid, promotionNotFound } from './refusals.ts'

type Refusal =
  | typeof promotionNotFound
  | ReturnType<typeof promotionInvalid>
  | ReturnType<typeof couponCodeTaken>
  | IdempotencyConflict
type Made = { kind: 'made'; codes: string[] } | Rejected<Exclude<Refusal, IdempotencyConflict>>

const codesMax = 1_000
const prefixes = z.string().regex(/^[A-Z0-9_-]{0,20}$/)
const limits = z.number().int().min(1).max(1_000_000_000).nullable()

/** Makes codes for a promotion, all or none, once per key. */
export const createCoupons = async (
  ctx: Context,
  input: CouponsCreateInput,
): Promise<Made | Rejected<IdempotencyConflict>> => {
  requireStaff(ctx.viewer)
  checkText(input.idempotencyKey, ['idempotencyKey'])
  checkText(input.promotionId, ['promotionId'])
  const wanted = wantedOf(input)
  if ('code' in wanted) return reject(wanted)
  const request = { scope: scopeOf(ctx.viewer), operation: 'couponsCreate', key: input.idempotencyKey, body: input }
  const isMade = (made: Made) => made.kind === 'made'
  const outcome = await once<Made>(
    ctx.db,
    request,
    async (tx) => {
      const promotion = await lockPromotion(tx, input.promotionId)
      if (!promotion) return reject(promotionNotFound)
      if (!promotion.needsCoupon) return reject(invalid('promotionId', 'This promotion needs no coupons.'))
      const { codes, usesMax } = wanted
      const taken = await addCoupons(
        tx,
        codes.map((code) => ({ code, promotionId: promotion.id, usesMax, uses: 0 })),
      )
      if (taken.length > 0) throw new Taken(taken)
      const change = { promotionId: promotion.id, at: ctx.now(), actor: scopeOf(ctx.viewer) }
      await noteChange(tx, { ...change, action: 'COUPONS_CREATED', after: { codes: codes.length, usesMax } })
      return { kind: 'made', codes }
    },
    isMade,
  ).catch((error: unknown) => {
    if (error instanceof Taken) return error
    throw error
  })
  if (outcome instanceof Taken) return reject(couponCodeTaken(outcome.codes))
  return outcome.kind === 'conflict' ? reject(outcome.because) : outcome.answer
}

/** Thrown so that the codes that were free are not kept either. */
class Taken extends Error {
  override name = 'Taken'
  readonly codes: string[]

  constructor(codes: string[]) {
    super('codes are there already')
    this.codes = codes
  }
}

const invalid = (field: string, message: string) => promotionInvalid({ path: [field], message })

type Wanted = { codes: string[]; usesMax: number | null }

const wantedOf = (input: CouponsCreateInput): Wanted | ReturnType<typeof promotionInvalid> => {
  const usesMax = limits.safeParse(input.usesMax ?? null)
  if (!usesMax.success) return invalid('usesMax', 'usesMax is 1 or more.')
  const { codes, count } = input
  if ((codes ?? null) === null) return drawn(count ?? 0, input.prefix ?? '', usesMax.data)
  if (!codes || (count ?? null) !== null) return invalid('codes', 'Give either codes or count.')
  if (codes.length < 1 || codes.length > codesMax) return invalid('codes', `codes holds 1 to ${codesMax}.`)
  const plain = codes.map(plainCode)
  const wrong = plain.indexOf(null)
  if (wrong >= 0)
    return promotionInvalid({ path: ['codes', String(wrong)], message: 'A code is 3 to 40 letters, digits, - and _.' })
  return { codes: [...new Set(plain.flatMap((code) => code ?? []))], usesMax: usesMax.data }
}

const drawn = (
  count: number,
  written: string,
  usesMax: number | null,
): Wanted | ReturnType<typeof promotionInvalid> => {
  if (count < 1 || count > codesMax) return invalid('count', `count is 1 to ${codesMax}, unless codes are given.`)
  const prefix = prefixes.safeParse(written.trim().toUpperCase())
  if (!prefix.success) return invalid('prefix', 'prefix is up to 20 letters, digits, - and _.')
  const codes = new Set<string>()
  while (codes.size < count) codes.add(drawnCode(prefix.data, randomInt))
  return { codes: [...codes], usesMax }
}
