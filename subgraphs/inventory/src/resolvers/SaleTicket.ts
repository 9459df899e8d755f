import { positionOf, ticketStatus } from '../domain/ticket.ts'
import type { SaleTicketResolvers } from '../generated.ts'
import { saleOf } from '../store/sale.ts'

export const SaleTicket: SaleTicketResolvers = {
  sale: (ticket, _args, { loaders }) => saleOf(ticket, loaders),
  position: async (ticket, _args, { loaders }) => positionOf(ticket, await saleOf(ticket, loaders)),
  status: async (ticket, _args, { loaders, now }) => ticketStatus(ticket, await saleOf(ticket, loaders), now()),
}
