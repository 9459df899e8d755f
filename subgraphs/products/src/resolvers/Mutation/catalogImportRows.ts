import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const catalogImportRows: MutationResolvers['catalogImportRows'] = async (_, { input }, { viewer, imports }) => {
  requireStaff(viewer)
  const decision = await imports.takeIn(input)
  return decision.kind === 'accepted'
    ? { __typename: 'CatalogRowsImported', ...decision.state }
    : refusal(decision.because)
}
