import { transaction } from '@shop/kit/db'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { makeLists, makeTrending } from '../store/served-lists.ts'
import { takeStaleLists, takeStaleTastes } from '../store/stale.ts'

const listsAtOnce = 100
const tastesAtOnce = 100

export const refreshListsJob = 'refreshLists'

/** Makes lists anew whose product was bought since. What is bought all the time is made once a second. */
export const refreshLists: Job<Context> = {
  name: refreshListsJob,
  everyMs: 1_000,
  run: ({ db, lists }) =>
    transaction(db, async (tx) => {
      const productIds = await takeStaleLists(tx, listsAtOnce)
      await makeLists({ ...lists, db: tx }, productIds, 'set')
      return productIds.length === listsAtOnce ? listsAtOnce : 0
    }),
}

/** The same for people who bought something. */
export const refreshTastes: Job<Context> = {
  name: 'refreshTastes',
  everyMs: 1_000,
  run: ({ db, tastesOn }) =>
    transaction(db, async (tx) => {
      const people = await takeStaleTastes(tx, tastesAtOnce)
      await tastesOn(tx).make(people, 'set')
      return people.length === tastesAtOnce ? tastesAtOnce : 0
    }),
}

/** What is trending, for all who ask until the next time. */
export const refreshTrending: Job<Context> = {
  name: 'refreshTrending',
  everyMs: 5_000,
  run: async ({ lists }) => {
    await makeTrending(lists)
    return 0
  },
}
