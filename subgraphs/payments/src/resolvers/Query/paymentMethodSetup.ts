import { requireUser } from '@shop/kit/denied'
import type { Context } from '../../context.ts'
import type { QueryResolvers } from '../../generated.ts'
import { setupOfUser } from '../../store/method-setups.ts'

export const paymentMethodSetup: QueryResolvers<Context>['paymentMethodSetup'] = (_, { id }, { db, viewer }) =>
  setupOfUser(db, id, requireUser(viewer).userId)
