import { newestKey, newestKeyOf } from '@shop/kit/newest-first'
import type { Connection, Cursors, PageInput } from '@shop/kit/page'
import { z } from 'zod'
import type { Loaders } from './loaders.ts'
import type { ReviewRow } from './reviews.ts'
import type { VariantKey, VariantRow } from './variant-rows.ts'

type Ground = { cursors: Cursors; loaders: Pick<Loaders, 'reviewPageOf' | 'variantPageOf'> }

const variantKey = z.tuple([z.number().int(), z.string()])

/** A page of a product's variants, by position. */
export const variantPage = async (
  { cursors, loaders }: Ground,
  productId: string,
  input: PageInput,
): Promise<Connection<VariantRow>> => {
  const page = cursors.read(input, (key) => variantKey.safeParse(key).data ?? null, 50)
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
  const page = cursors.read(input, newestKey, 10)
  return cursors.connection(await loaders.reviewPageOf.load({ productId, page }), page, ({ createdAt: at, id }) =>
    newestKeyOf({ at, id }),
  )
}
