import { GraphQLError } from 'graphql'
import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import type { Log } from '@shop/kit/telemetry/log'
import { ownerIdsOf } from '@shop/kit/viewer'
import type { RouterContext } from '../context.ts'
import { feed } from './feed.ts'
import type { Feed } from './feed.ts'
import { lookOnNews } from './look-on-news.ts'
import { notFound } from './not-found.ts'
import type { Read, Update } from './read-updates.ts'
import type { Wake, Wakes } from './wakes.ts'

/** What wakes those who watch orders. */
export type OrderNews = { orderId: string; buyerId: string }

type Watch = {
  wakes: Wakes<OrderNews>
  log: Log
  context: RouterContext
  /** Name of the field in what the client gets. */
  as: string
  /** Updates of one order after a version; without a version, the latest. */
  ofOrder: (orderId: string, after: number | null) => Promise<Read>
  /** The latest update of each recent order of the viewer. */
  ofMine: () => Promise<Read>
}

const toError = ({ message, path, extensions }: GraphQLFormattedError, as: string): GraphQLError =>
  new GraphQLError(message, { path: [as, ...(path ?? [])], ...(extensions && { extensions }) })

const toResult = (as: string, update: Update): ExecutionResult => ({
  data: { [as]: update.item },
  ...(update.errors.length > 0 && { errors: update.errors.map((error) => toError(error, as)) }),
})

/** One order: its current state, or all after `after`, then each update once, in order. Listens first and reads second, so nothing falls between. */
export const watchOrder = (
  { wakes, log, context, as, ofOrder }: Watch,
  orderId: string,
  after: number | null,
): Feed<ExecutionResult> =>
  feed((out) => {
    let last = after
    const look = async () => {
      if (out.isClosed()) return
      const { updates, isMissing, errors } = await ofOrder(orderId, last)
      if (errors.length > 0) throw new Error(errors[0]?.message)
      if (isMissing) {
        out.push(notFound(as, 'order'))
        return out.end()
      }
      for (const update of updates) {
        if (last !== null && update.version <= last) continue
        last = update.version
        out.push(toResult(as, update))
      }
    }
    const onNews = lookOnNews<Wake<OrderNews>>(look, (error) =>
      log.warn({ err: error, requestId: context.requestId }, 'an order could not be looked at'),
    )
    const silence = wakes.listen(orderId, onNews)
    onNews(null)
    return silence
  })

/** All orders of the viewer: the latest state of the recent ones, then every update of any of them. */
export const watchMine = ({ wakes, log, context, as, ofOrder, ofMine }: Watch): Feed<ExecutionResult> =>
  feed((out) => {
    const mine = ownerIdsOf(context.claims.viewer)
    const seen = new Map<string, number>()

    const deliver = ({ updates, errors }: Read) => {
      if (errors.length > 0) throw new Error(errors[0]?.message)
      for (const update of updates) {
        if (update.version <= (seen.get(update.orderId) ?? 0)) continue
        seen.set(update.orderId, update.version)
        out.push(toResult(as, update))
      }
    }
    const catchUp = async () => {
      const latest = await ofMine()
      for (const { orderId, version } of latest.updates) {
        const known = seen.get(orderId)
        if (known !== undefined && known < version) deliver(await ofOrder(orderId, known))
      }
      deliver(latest)
    }
    const look = async (news: Wake<OrderNews>[]) => {
      if (out.isClosed()) return
      if (news.includes(null)) return catchUp()
      for (const wake of news) {
        if (!wake) continue
        const { orderId } = wake.about
        deliver(await ofOrder(orderId, seen.get(orderId) ?? wake.version - 1))
      }
    }
    const onNews = lookOnNews<Wake<OrderNews>>(look, (error) =>
      log.warn({ err: error, requestId: context.requestId }, 'orders could not be looked at'),
    )
    const silences = mine.map((ownerId) => wakes.listen(ownerId, onNews))
    onNews(null)
    return () => silences.forEach((silence) => silence())
  })
