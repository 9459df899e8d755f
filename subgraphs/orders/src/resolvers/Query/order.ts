import type { QueryResolvers } from '../../generated.ts'
import { orderSeen } from '../order-seen.ts'

export const order: QueryResolvers['order'] = (_, { id }, context, info) => orderSeen(id, context, info)
