import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { maySee } from '../../access.ts'

export const payment: QueryResolvers<Context>['payment'] = async (_, { id }, { loaders, viewer }) => {
  const found = await loaders.payment.load(id)
  return found && maySee(viewer, found) ? found : null
}
