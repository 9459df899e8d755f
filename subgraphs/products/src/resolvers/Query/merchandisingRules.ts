import { requireStaff } from '@shop/kit/denied'
import { z } from 'zod'
import type { QueryResolvers } from '../../generated.ts'
import type { MerchandisingKey } from '../../store/merchandising.ts'

const keySchema = z.tuple([z.iso.datetime(), z.string()])

export const merchandisingRules: QueryResolvers['merchandisingRules'] = async (
  _,
  input,
  { viewer, cursors, merchandising },
) => {
  requireStaff(viewer)
  const page = cursors.read<MerchandisingKey>(input, (key) => keySchema.safeParse(key).data ?? null)
  return cursors.connection(await merchandising.page(page), page, ({ createdAt, id }): MerchandisingKey => [
    createdAt.toISOString(),
    id,
  ])
}
