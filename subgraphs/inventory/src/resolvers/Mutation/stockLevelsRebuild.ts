import { requireStaff } from '@shop/kit/denied'
import type { MutationResolvers } from '../../generated.ts'
import { rebuildLevels } from '../../store/rebuild.ts'

export const stockLevelsRebuild: MutationResolvers['stockLevelsRebuild'] = async (_, _args, { db, viewer, log }) => {
  requireStaff(viewer)
  const { compared, differences } = await rebuildLevels(db)
  if (differences.length > 0) log.error({ differences }, 'stock levels were not what their movements add up to')
  return { __typename: 'StockLevelsRebuilt', compared, differences }
}
