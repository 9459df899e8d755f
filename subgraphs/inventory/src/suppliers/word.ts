import { z } from 'zod'
import type { SupplierAnswer, SupplierWord } from '../domain/purchase.ts'

const text = z.string().trim().min(1).max(200)
const instant = z.iso.datetime({ offset: true }).transform((value) => new Date(value))
const units = z.coerce.number().int().positive().max(1_000_000)

/** What every supplier says of an order, whichever language he speaks; in XML, numbers are text. */
const word = z.object({
  reference: text,
  state: z.enum(['ACCEPTED', 'REJECTED', 'CANCELLED']),
  version: z.coerce.number().int().positive(),
  expectedAt: instant.nullish().transform((value) => value ?? null),
  reason: text.nullish().transform((value) => value ?? null),
  deliveries: z.array(z.object({ id: text, quantity: units })).max(1_000),
})

/** A supplier's answer about one order; what cannot be read, or is about another one, leaves us knowing nothing. */
export const readWord = (reference: string, said: unknown): SupplierAnswer => {
  const parsed = word.safeParse(said)
  if (!parsed.success) return { kind: 'unknown', reason: 'garbled' }
  if (parsed.data.reference !== reference) return { kind: 'unknown', reason: 'another order' }
  const { reference: _, ...rest } = parsed.data
  return { kind: 'known', word: rest satisfies SupplierWord }
}
