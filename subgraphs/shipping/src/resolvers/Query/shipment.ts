import { maySee } from '../../access.ts'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'

export const shipment: QueryResolvers<Context>['shipment'] = async (_, { id }, { loaders, viewer }) => {
  const found = await loaders.shipment.load(id)
  return found && maySee(viewer, found) ? found : null
}
