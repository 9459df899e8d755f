import { z } from 'zod'
import { reasons, rounded } from '../domain/recommended.ts'
import type { Recommended } from '../domain/recommended.ts'

/** A recommendation as it lies in the cache: a quarter of its letters. */
const packed = z.tuple([
  z.string(),
  z
    .int()
    .min(0)
    .max(reasons.length - 1),
  z.number(),
  z.string().nullable(),
  z.string().nullable(),
])
export const packedList = z.array(packed)
export type PackedList = z.infer<typeof packedList>

export const pack = (list: readonly Recommended[]): PackedList =>
  list.map(({ productId, reason, score, categoryId, because }) => [
    productId,
    reasons.indexOf(reason),
    rounded(score),
    categoryId,
    because,
  ])

export const unpack = (list: PackedList): Recommended[] =>
  list.map(([productId, reason, score, categoryId, because]) => ({
    ...{ productId, score, categoryId, because },
    reason: reasons[reason] ?? 'TRENDING',
  }))
