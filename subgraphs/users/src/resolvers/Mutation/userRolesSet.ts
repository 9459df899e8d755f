import { requireAdmin } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import type { MutationResolvers } from '../../generated.ts'
import { roleOfName } from '../role-names.ts'

export const userRolesSet: MutationResolvers['userRolesSet'] = async (_, { input }, { viewer, accounts, loaders }) => {
  requireAdmin(viewer)
  const decision = await accounts.setRoles(scopeOf(viewer), input.userId, input.roles.map(roleOfName))
  if (decision.kind === 'rejected') return refusal(decision.because)
  loaders.forget(input.userId)
  return { __typename: 'UserRolesChanged', user: decision.state }
}
