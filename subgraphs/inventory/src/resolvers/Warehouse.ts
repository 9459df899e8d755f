import type { WarehouseResolvers } from '../generated.ts'

export const Warehouse: WarehouseResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.warehouses.load(id),
}
