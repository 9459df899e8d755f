import type { InventoryEvent } from '@shop/schema/events/inventory'
import { invalid, wrongText, wrongVariant } from './corrections.ts'
import type { StockInputRefusal } from './corrections.ts'

export type SupplierRefusal = { code: 'SupplierNotFound'; message: string; path: string[]; supplier: string }

/** What is to hold for backorders of a variant. */
export type PolicyGiven = { variantId: string; supplier: string; supplierSku: string; leadDays: number }

const policiesMax = 1_000
const leadDaysMax = 365

/** The first thing that is wrong with policies, if any; `suppliers` are the names of those that there are. */
export const wrongWithPolicies = (
  policies: readonly PolicyGiven[],
  suppliers: readonly string[],
): StockInputRefusal | SupplierRefusal | null => {
  if (policies.length < 1 || policies.length > policiesMax)
    return invalid(`Give 1 to ${policiesMax} policies.`, 'policies')
  if (new Set(policies.map(({ variantId }) => variantId)).size < policies.length)
    return invalid('Give each variant once.', 'policies')
  for (const [index, policy] of policies.entries()) {
    const wrong = wrongWithPolicy(policy, suppliers, ['policies', String(index)])
    if (wrong) return wrong
  }
  return null
}

const wrongWithPolicy = (
  { variantId, supplier, supplierSku, leadDays }: PolicyGiven,
  suppliers: readonly string[],
  path: readonly string[],
): StockInputRefusal | SupplierRefusal | null => {
  if (leadDays < 0 || leadDays > leadDaysMax) return invalid(`Give 0 to ${leadDaysMax} days.`, ...path, 'leadDays')
  if (!suppliers.includes(supplier))
    return {
      ...{ code: 'SupplierNotFound', message: 'There is no such supplier: see `suppliers`.', supplier },
      path: [...path, 'supplier'],
    }
  return wrongVariant(variantId, ...path) ?? wrongText(supplierSku.trim(), ...path, 'supplierSku')
}

/** What others are told about a policy. */
export const policyChanged = ({
  variantId,
  isBackorderable,
}: {
  variantId: string
  isBackorderable: boolean
}): InventoryEvent => ({
  type: 'inventory.backorderPolicyChanged',
  aggregateId: variantId,
  data: { variantId, isBackorderable },
})
