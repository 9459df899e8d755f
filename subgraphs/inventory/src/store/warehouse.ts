import type { Loaders } from './loaders.ts'

/** The warehouse of a row that refers to it. */
export const warehouseOf = async ({ warehouseId }: { warehouseId: string }, loaders: Loaders) => {
  const warehouse = await loaders.warehouses.load(warehouseId)
  if (!warehouse) throw new Error(`no warehouse ${warehouseId}`)
  return warehouse
}
