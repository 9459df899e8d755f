import { transaction } from '@shop/kit/db'
import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { savePolicies } from '../../backorders/policies.ts'
import { policyChanged, wrongWithPolicies } from '../../domain/backorder-policy.ts'
import { unknownWarehouse } from '../../domain/corrections.ts'
import type { MutationResolvers } from '../../generated.ts'
import { warehouseIds } from '../../store/levels.ts'

export const backorderPolicySet: MutationResolvers['backorderPolicySet'] = async (
  _,
  { input: { policies } },
  { db, outbox, suppliers, viewer },
) => {
  requireStaff(viewer)
  const wrong =
    wrongWithPolicies(policies, [...suppliers.keys()]) ??
    unknownWarehouse(policies, await warehouseIds(db), (index) => ['policies', String(index), 'warehouseId'])
  if (wrong) return refusal(wrong)
  await transaction(db, async (tx) => {
    await savePolicies(
      tx,
      policies.map((policy) => ({ ...policy, supplierSku: policy.supplierSku.trim() })),
    )
    await outbox(tx, policies.map(policyChanged))
  })
  return { __typename: 'BackorderPoliciesChanged', variants: policies.map(({ variantId }) => ({ id: variantId })) }
}
