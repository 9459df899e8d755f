import type { Loaders } from './loaders.ts'
import type { Sale } from './move-queue.ts'

/** The sale of what refers to it. */
export const saleOf = async ({ saleId }: { saleId: string }, loaders: Loaders): Promise<Sale> => {
  const sale = await loaders.sales.load(saleId)
  if (!sale) throw new Error(`no sale ${saleId}`)
  return sale
}
