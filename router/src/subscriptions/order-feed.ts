import { GraphQLError } from 'graphql'
import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import type { Step } from './channel.ts'
import { notFound } from './not-found.ts'
import type { Read, Update } from './read-updates.ts'
import type { Wake } from './wakes.ts'

/** What wakes those who watch orders. */
export type OrderNews = { orderId: string; buyerId: string }

type News = readonly Wake<OrderNews>[]

type Reads = {
  /** Name of the field in what the client gets. */
  as: string
  /** Updates of one order after a version; without a version, the latest. */
  ofOrder: (orderId: string, after: number | null, news: News) => Promise<Read>
  /** The latest update of each recent order of the viewer. */
  ofMine: (news: News) => Promise<Read>
}

/** The last version that was told of each order. */
export type Seen = ReadonlyMap<string, number>

const toError = ({ message, path, extensions }: GraphQLFormattedError, as: string): GraphQLError =>
  new GraphQLError(message, { path: [as, ...(path ?? [])], ...(extensions && { extensions }) })

const textOf = (as: string, update: Update): string => {
  const result: ExecutionResult = {
    ...(update.errors.length > 0 && { errors: update.errors.map((error) => toError(error, as)) }),
    data: { [as]: update.item },
  }
  return JSON.stringify(result)
}

const readable = (read: Read): Read => {
  if (read.errors.length > 0) throw new Error(read.errors[0]?.message)
  return read
}

/** One order: its current state, or all after `last`, then each update once, in order. Position: the last version told. */
export const advanceOrder =
  ({ as, ofOrder }: Pick<Reads, 'as' | 'ofOrder'>, orderId: string) =>
  async (last: number | null, news: News): Promise<Step<number>> => {
    const isUpToDate = news.length > 0 && news.every((wake) => wake && last !== null && wake.version <= last)
    if (isUpToDate && last !== null) return { texts: [], position: last }
    const { updates, isMissing } = readable(await ofOrder(orderId, last, news))
    if (isMissing) return { texts: [JSON.stringify(notFound(as, 'order'))], position: last ?? 0, isOver: true }
    const fresh = updates.filter(({ version }) => last === null || version > last)
    return { texts: fresh.map((update) => textOf(as, update)), position: fresh.at(-1)?.version ?? last ?? 0 }
  }

/** All orders of the viewer: the latest state of the recent ones, then every update of any of them. */
export const advanceMine = ({ as, ofOrder, ofMine }: Reads) => {
  const telling = (seen: Seen | null) => {
    const position = new Map(seen)
    const texts: string[] = []
    const tell = (read: Read) => {
      for (const update of readable(read).updates) {
        if (update.version <= (position.get(update.orderId) ?? 0)) continue
        position.set(update.orderId, update.version)
        texts.push(textOf(as, update))
      }
    }
    return { position, texts, tell }
  }

  return async (seen: Seen | null, news: News): Promise<Step<Seen>> => {
    const { position, texts, tell } = telling(seen)
    if (news.length === 0 || news.includes(null)) {
      const latest = readable(await ofMine(news))
      for (const { orderId, version } of latest.updates) {
        const known = position.get(orderId)
        if (known !== undefined && known < version) tell(await ofOrder(orderId, known, news))
      }
      tell(latest)
      return { texts, position }
    }
    for (const wake of news) {
      if (!wake) continue
      const { orderId } = wake.about
      const known = position.get(orderId)
      if (known === undefined || wake.version > known) tell(await ofOrder(orderId, known ?? wake.version - 1, news))
    }
    return { texts, position }
  }
}

/** Equal whenever the same was told, in whatever order. */
export const nameOfSeen = (seen: Seen | null): string => JSON.stringify(seen && [...seen].sort())
