import type { Db } from '@shop/kit/db'
import type { HeardQuery } from '../domain/learned-query.ts'
import { rememberQueries } from '../store/searched-queries.ts'
import type { QueryLog, Waiting } from './query-log.ts'
import type { Typist } from './typists.ts'

type Ground = { db: Db; queryLog: QueryLog; typist: Typist; now: () => Date }

/** Writes down what people searched for since the last time; how many queries that were. */
export type Learn = () => Promise<number>

export const learning =
  ({ db, queryLog, typist, now }: Ground): Learn =>
  async () => {
    const waiting = queryLog.take()
    if (waiting.length === 0) return 0
    try {
      await rememberQueries(db, await Promise.all(waiting.map((one) => heard(one, typist))), now())
    } catch (error) {
      queryLog.giveBack(waiting)
      throw error
    }
    return waiting.length
  }

const heard = async (waiting: Waiting, typist: Typist): Promise<HeardQuery> => {
  const { viewers, ...rest } = waiting
  return {
    ...rest,
    typists: await Promise.all([...viewers].map((viewer) => typist(rest.day, rest.query, viewer))),
  }
}
