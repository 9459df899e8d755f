import type { Connection, Cursors, PageInput } from '@shop/kit/page'
import { z } from 'zod'
import type { Loaders } from './loaders.ts'
import type { ReviewKey, ReviewRow } from './reviews.ts'
import type { VariantKey, VariantRow } from './variant-rows.ts'

type Ground = { cursors: Cursors; loaders: Pick<Loaders, 'reviewPageOf' | 'variantPageOf'> }

const parsed =
  <Key>(schema: z.ZodType<Key>) =>
  (key: unknown): Key | null =>
    schema.safeParse(key).data ?? null

const variantKey = parsed<VariantKey>(z.tuple([z.number().int(), z.string()]))
const reviewKey = parsed<ReviewKey>(z.tuple([z.iso.datetime(), z.string()]))

/** A page of a product's variants, by position. */
export const variantPage = async (
  { cursors, loaders }: Ground,
  productId: string,
  input: PageInput,
): Promise<Connection<VariantRow>> => {
  const page = cursors.read(input, variantKey, 50)
  return cursors.connection(
    await loaders.variantPageOf.load({ productId, page }),
    page,
    ({ position, id }): VariantKey => [position, id],
  )
}

/** A page of a product's reviews, newest first. */
export const reviewPage = async (
  { cursors, loaders }: Ground,
  productId: string,
  input: PageInput,
): Promise<Connection<ReviewRow>> => {
  const page = cursors.read(input, reviewKey, 10)
  return cursors.connection(
    await loaders.reviewPageOf.load({ productId, page }),
    page,
    ({ createdAt, id }): ReviewKey => [createdAt.toISOString(), id],
  )
}
