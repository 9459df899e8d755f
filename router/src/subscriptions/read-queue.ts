import { anonymous } from '@shop/kit/viewer'
import { z } from 'zod'
import { createInFlight } from '../calls/in-flight.ts'
import type { RouterContext } from '../context.ts'
import type { Gateway } from '../gateway.ts'
import type { Sale, Ticket } from './queue-update.ts'

const ticketSchema = z.object({
  saleTicket: z
    .object({
      id: z.string(),
      number: z.number(),
      admittedUntil: z.string().nullable(),
      sale: z.object({ id: z.string(), variant: z.object({ id: z.string() }) }),
    })
    .nullable(),
})
const saleSchema = z.object({
  flashSale: z.object({
    version: z.number(),
    servedThrough: z.number(),
    isSoldOut: z.boolean(),
    isOver: z.boolean(),
  }),
})

const ticketQuery = 'query ($id: ID!) { saleTicket(id: $id) { id number admittedUntil sale { id variant { id } } } }'
const saleQuery = 'query ($id: ID!) { flashSale(id: $id) { version servedThrough isSoldOut isOver } }'

export type ReadQueue = {
  ticket: (ticketId: string, context: RouterContext) => Promise<Ticket | null>
  /** Read as nobody in particular, so that all who watch share one answer; never one from before the last news. */
  sale: (saleId: string, context: RouterContext) => Promise<Sale>
}

/** How those who watch a queue read it. `told` counts the news. */
export const createReadQueue = (gateway: Gateway, told: () => number): ReadQueue => {
  const inFlight = createInFlight<{ answer: Promise<Sale> }>()
  const ask = async (query: string, id: string, context: RouterContext): Promise<unknown> => {
    const answer = await gateway.read(query, { id }, context)
    if (answer.errors?.[0]) throw new Error(answer.errors[0].message)
    return answer.data
  }
  const readSale = async (saleId: string, context: RouterContext): Promise<Sale> => {
    const asNobody = { ...context, claims: { ...context.claims, viewer: anonymous } }
    return saleSchema.parse(await ask(saleQuery, saleId, asNobody)).flashSale
  }
  return {
    ticket: async (ticketId, context) => {
      const { saleTicket: found } = ticketSchema.parse(await ask(ticketQuery, ticketId, context))
      return found && { ...found, saleId: found.sale.id, variantId: found.sale.variant.id }
    },
    sale: (saleId, context) => inFlight(`${told()} ${saleId}`, () => ({ answer: readSale(saleId, context) })).answer,
  }
}
