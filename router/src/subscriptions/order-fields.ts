import { z } from 'zod'
import { ownerIdsOf } from '@shop/kit/viewer'
import { classOfViewer, selectsOn } from './auth-class.ts'
import { createChannels } from './channels.ts'
import { aliasOf, causeOf, executions, keyOf, onceForEach } from './live-field.ts'
import type { Asked, Ground, LiveField } from './live-field.ts'
import { advanceMine, advanceOrder, nameOfSeen } from './order-feed.ts'
import type { OrderNews, Seen } from './order-feed.ts'
import { readUpdates } from './read-updates.ts'
import { asQuery, ownOfOrder } from './rewrite.ts'
import type { OwnQuery } from './rewrite.ts'
import type { Wake, Wakes } from './wakes.ts'

const orderArguments = z.object({ orderId: z.string(), after: z.number().nullish() })

type Hear = (wake: Wake<OrderNews>) => void
type News = readonly Wake<OrderNews>[]

/** `orderUpdated` and `myOrdersUpdated`: read from the history that orders keeps, for one viewer on all of his devices. */
export const orderFields = (ground: Ground, wakes: Wakes<OrderNews>): Record<string, LiveField> => {
  const one = createChannels<number, OrderNews>()
  const mine = createChannels<Seen, OrderNews>()
  const common = reading(ground)

  const watchOne: LiveField['watch'] = (asked, given) => (sink) => {
    const { orderId, after } = orderArguments.parse(given)
    const { onFault, ofOrder, keyFor } = common(asked, 'orderUpdated')
    const source = () => ({
      advance: advanceOrder({ as: aliasOf(asked.root), ofOrder }, orderId),
      nameOf: String,
      listen: (hear: Hear) => wakes.listen(orderId, hear),
      onFault,
    })
    return one.watch(keyFor(orderId), source, after ?? null, sink)
  }
  const watchMine: LiveField['watch'] = (asked) => (sink) => {
    const { onFault, ofOrder, ofMine, keyFor } = common(asked, 'myOrdersUpdated')
    const source = () => ({
      advance: advanceMine({ as: aliasOf(asked.root), ofOrder, ofMine }),
      nameOf: nameOfSeen,
      listen: (hear: Hear) => {
        const silences = ownerIdsOf(asked.context.claims.viewer).map((ownerId) => wakes.listen(ownerId, hear))
        return () => silences.forEach((silence) => silence())
      },
      onFault,
    })
    return mine.watch(keyFor(null), source, null, sink)
  }
  return {
    orderUpdated: { isPublic: false, watch: watchOne },
    myOrdersUpdated: { isPublic: false, watch: watchMine },
  }
}

/** What both fields need of an operation, and how they read with it. */
const reading = ({ gateway, log }: Ground) => {
  const questionsOf = onceForEach((asked: Asked) => ({
    ...questionsFor(asked),
    perSession: selectsOn(gateway.apiSchema(), asked.artefact.document, 'Session'),
  }))
  return (asked: Asked, field: string) => {
    const { context, root, variables } = asked
    const questions = questionsOf(asked)
    const read = ({ text }: OwnQuery, given: Record<string, unknown>, news: News) => {
      executions.inc({ field, cause: causeOf(news) })
      return readUpdates(gateway, text, { ...variables, ...given }, context)
    }
    const who = classOfViewer(context.claims, questions.perSession)
    return {
      ofOrder: (shopOrderId: string, shopAfter: number | null, news: News) =>
        read(questions.ofOrder, { shopOrderId, shopAfter }, news),
      ofMine: (news: News) => read(questions.ofMine, {}, news),
      keyFor: (orderId: string | null) => keyOf(questions.ofOrder, asked, [orderId, aliasOf(root), who]),
      onFault: (error: unknown) =>
        log.warn({ err: error, requestId: context.requestId }, 'orders could not be looked at'),
    }
  }
}

const questionsFor = ({ artefact, root }: Asked) => {
  const from = { ...artefact, root }
  return {
    ofOrder: asQuery(from, 'orderUpdates', {
      variables: '$shopOrderId: ID!, $shopAfter: Int',
      arguments: '(orderId: $shopOrderId, after: $shopAfter)',
      own: ownOfOrder,
    }),
    ofMine: asQuery(from, 'myOrderUpdates', { variables: '', arguments: '', own: ownOfOrder }),
  }
}
