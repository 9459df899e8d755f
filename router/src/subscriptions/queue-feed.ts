import { execute } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import type { Log } from '@shop/kit/telemetry/log'
import { lookOnNews } from './look-on-news.ts'
import { notFound } from './not-found.ts'
import { queueUpdate } from './queue-update.ts'
import type { QueueUpdate, Sale, Ticket } from './queue-update.ts'
import type { Watching } from './sink.ts'
import type { Wake, Wakes } from './wakes.ts'

/** What wakes those who wait for a variant. */
export type QueueNews = { variantId: string }

type Watch = {
  wakes: Wakes<QueueNews>
  now: () => Date
  log: Log
  as: string
  /** The watcher's own ticket; null when there is none of his. */
  readTicket: () => Promise<Ticket | null>
  /** The sale as everybody sees it: one execution for all who ask at the same time. */
  readSale: (saleId: string) => Promise<Sale>
  /** The update, as the client selected it. */
  select: (update: QueueUpdate) => ExecutionResult | Promise<ExecutionResult>
}

/**
 * A place in the queue: as it is now, then whenever the queue moved. What moves is the same for all who wait, and the
 * place follows from it and the ticket's number, so a crowd costs one question for each move.
 */
export const watchTicket =
  ({ wakes, now, log, as, readTicket, readSale, select }: Watch): Watching =>
  (sink) => {
    let ticket: Ticket | null = null
    let last = 0
    let isOver = false
    let silence = () => {}
    const leave = () => {
      isOver = true
      silence()
    }
    const end = () => {
      leave()
      sink.end()
    }

    const look = async () => {
      if (isOver) return
      ticket ??= await readTicket()
      if (isOver) return
      if (!ticket) {
        sink.next(JSON.stringify(notFound(as, 'ticket')))
        return end()
      }
      if (last === 0) {
        silence()
        silence = wakes.listen(ticket.variantId, onNews)
      }
      const sale = await readSale(ticket.saleId)
      if (ticket.number <= sale.servedThrough && !ticket.admittedUntil) ticket = (await readTicket()) ?? ticket
      if (sale.version <= last) return
      last = sale.version
      const text = JSON.stringify(await select(queueUpdate(ticket, sale, now())))
      if (isOver) return
      sink.next(text)
      if (sale.isOver) end()
    }
    const onNews = lookOnNews<Wake<QueueNews>>(look, (error) =>
      log.warn({ err: error }, 'the queue of a sale could not be looked at'),
    )
    onNews(null)
    return leave
  }

/** An update is plain data, so the client's selection on it is carried out here, without asking any part. */
export const selecting =
  (given: { schema: GraphQLSchema; document: DocumentNode; variableValues: Record<string, unknown>; field: string }) =>
  (update: QueueUpdate): ExecutionResult | Promise<ExecutionResult> =>
    execute({ ...given, rootValue: { [given.field]: update } })
