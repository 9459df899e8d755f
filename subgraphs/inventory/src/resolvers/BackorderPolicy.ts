import type { BackorderPolicyResolvers } from '../generated.ts'
import { warehouseOf } from '../store/warehouse.ts'

export const BackorderPolicy: BackorderPolicyResolvers = {
  warehouse: (policy, _args, { loaders }) => warehouseOf(policy, loaders),
}
