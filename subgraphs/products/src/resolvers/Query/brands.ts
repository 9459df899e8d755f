import { z } from 'zod'
import type { QueryResolvers } from '../../generated.ts'
import { brandPage } from '../../store/brands.ts'
import type { BrandKey } from '../../store/brands.ts'

const keySchema = z.tuple([z.string(), z.string()])

export const brands: QueryResolvers['brands'] = async (_, input, { db, cursors }) => {
  const page = cursors.read<BrandKey>(input, (key) => keySchema.safeParse(key).data ?? null)
  return cursors.connection(await brandPage(db, page), page, ({ name, id }): BrandKey => [name, id])
}
