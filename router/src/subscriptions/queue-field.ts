import { z } from 'zod'
import { aliasOf } from './live-field.ts'
import type { Ground, LiveField } from './live-field.ts'
import { selecting, watchTicket } from './queue-feed.ts'
import type { QueueNews } from './queue-feed.ts'
import { createReadQueue } from './read-queue.ts'
import type { Wakes } from './wakes.ts'

const ticketArguments = z.object({ ticketId: z.string() })

/** `saleQueueUpdated`: each has a place of his own, and all share the reading of the sale that it follows from. */
export const queueField = ({ gateway, log, now }: Ground & { now: () => Date }, wakes: Wakes<QueueNews>): LiveField => {
  const readQueue = createReadQueue(gateway, wakes.told)
  return {
    isPublic: false,
    watch: ({ context, artefact, root, variableValues }, given) => {
      const { ticketId } = ticketArguments.parse(given)
      const { document } = artefact
      return watchTicket({
        ...{ wakes, now, log, as: aliasOf(root) },
        readTicket: () => readQueue.ticket(ticketId, context),
        readSale: (saleId) => readQueue.sale(saleId, context),
        select: selecting({ schema: gateway.apiSchema(), document, variableValues, field: root.name.value }),
      })
    },
  }
}
