import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const order = z.object({
  reference: z.string(),
  sku: z.string(),
  quantity: z.number().int().positive(),
  shipTo: z.string(),
  state: z.enum(['ACCEPTED', 'REJECTED', 'CANCELLED']),
  version: z.number().int(),
  expectedAt: z.string().nullable(),
  reason: z.string().nullable(),
  deliveries: z.array(z.object({ id: z.string(), quantity: z.number().int().positive() })),
  /** Cannot be cancelled any more. */
  isFirm: z.boolean(),
})
export type Order = z.infer<typeof order>

/** What is asked for: the reference is the buyer's and names one order for ever. */
export type Wanted = Pick<Order, 'reference' | 'sku' | 'quantity' | 'shipTo'>

/** Every order that was ever taken, by reference. */
export type Books = {
  all: () => Order[]
  find: (reference: string) => Order | undefined
  /** Writes the order with its next version. */
  write: (order: Order) => Order
}

/** Each change is one line of a file, where there is one; the last line of a reference counts. */
export const openBooks = (dataFile?: string): Books => {
  const orders = new Map<string, Order>()
  if (dataFile && existsSync(dataFile)) {
    for (const line of readFileSync(dataFile, 'utf8').split('\n')) {
      const read = order.safeParse(parseLine(line))
      if (read.success) orders.set(read.data.reference, read.data)
    }
  }
  return {
    all: () => [...orders.values()],
    find: (reference) => orders.get(reference),
    write: (changed) => {
      const next = { ...changed, version: changed.version + 1 }
      orders.set(next.reference, next)
      if (dataFile) appendFileSync(dataFile, `${JSON.stringify(next)}\n`)
      return next
    },
  }
}

/** A line that was cut short by a crash is no order. */
const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

export const shippedOf = ({ deliveries }: Order): number => deliveries.reduce((sum, { quantity }) => sum + quantity, 0)
