import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { savePolicies } from '../../backorders/policies.ts'
import { wrongWithPolicies } from '../../domain/backorder-policy.ts'
import { unknownWarehouse } from '../../domain/corrections.ts'
import type { MutationResolvers } from '../../generated.ts'
import { warehouseIds } from '../../store/levels.ts'

export const backorderPolicySet: MutationResolvers['backorderPolicySet'] = async (
  _,
  { input: { policies } },
  { db, suppliers, viewer },
) => {
  requireStaff(viewer)
  const wrong =
    wrongWithPolicies(policies, [...suppliers.keys()]) ??
    unknownWarehouse(policies, await warehouseIds(db), (index) => ['policies', String(index), 'warehouseId'])
  if (wrong) return refusal(wrong)
  await savePolicies(
    db,
    policies.map((policy) => ({ ...policy, supplierSku: policy.supplierSku.trim() })),
  )
  return { __typename: 'BackorderPoliciesChanged', variants: policies.map(({ variantId }) => ({ id: variantId })) }
}
