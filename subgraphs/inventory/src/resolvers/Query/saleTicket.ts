import { isStaff, owns } from '@shop/kit/viewer'
import type { QueryResolvers } from '../../generated.ts'

export const saleTicket: QueryResolvers['saleTicket'] = async (_, { id }, { loaders, viewer }) => {
  const ticket = await loaders.tickets.load(id)
  return ticket && (owns(viewer, ticket.ownerId) || isStaff(viewer)) ? ticket : null
}
