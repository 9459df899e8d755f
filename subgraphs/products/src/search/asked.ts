import { badUserInput, requireStaff } from '@shop/kit/denied'
import type { Viewer } from '@shop/kit/viewer'
import { z } from 'zod'
import type { AskedList, ProductFilter, ProductSort } from './search-index.ts'

const text = (lengthMax: number) =>
  z
    .string()
    .max(lengthMax)
    .refine((value) => !value.includes('\u0000'), { error: 'must not contain NUL' })
const id = text(100)
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? undefined)
const status = z.enum(['DRAFT', 'ACTIVE', 'RETIRED'])

const filterSchema = z.object({
  categoryId: optional(id),
  brandIds: optional(z.array(id).max(100)),
  priceMin: optional(z.number().int().min(0)),
  priceMax: optional(z.number().int().min(0)),
  attributes: optional(z.array(z.object({ name: text(100), values: z.array(text(2_000)).max(50) })).max(20)),
  ids: optional(z.array(id).max(100)),
  ratingMin: optional(z.number().min(0).max(5)),
  inStock: optional(z.boolean()),
  statuses: optional(z.array(status).min(1).max(3)),
})

export const queryLengthMax = 200
const querySchema = text(queryLengthMax + 100)
  .trim()
  .max(queryLengthMax)

type Asked = { filter?: unknown; sort?: ProductSort | null | undefined; query?: string }
type Asker = { viewer: Viewer; currency: string }

/** Reads what a client asks of a list; ends the request for what makes no sense or is not the viewer's to see. */
export const listQueryOf = ({ filter = {}, sort, query }: Asked, { viewer, currency }: Asker): AskedList => {
  const { statuses = ['ACTIVE'], ...rest } = parsed(filterSchema, filter ?? {}, 'filter')
  if (statuses.some((one) => one !== 'ACTIVE')) requireStaff(viewer)
  const typed = query === undefined ? '' : parsed(querySchema, query, 'query')
  const kept: ProductFilter = { ...rest, statuses }
  return { filter: kept, sort: sort ?? 'NEWEST', currency, text: typed === '' ? null : typed }
}

const parsed = <Schema extends z.ZodType>(schema: Schema, value: unknown, name: string): z.output<Schema> => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = [name, ...(issue?.path ?? []).map(String)]
  throw badUserInput(`${path.join('.')}: ${issue?.message ?? 'not understood'}`, path)
}
