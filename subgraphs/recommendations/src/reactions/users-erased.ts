import { onceCommitted } from '@shop/kit/db'
import { on } from '@shop/kit/events/reaction'
import { usersErased } from '@shop/schema/events/users'
import type { Context } from '../context.ts'
import { erasePerson } from '../store/erasure.ts'

/** users.erased -> nothing is known of them any more, and nothing that comes late is kept. */
export const userErased = on(usersErased, async ({ data }, { db, historyChanged, persons, now }: Context) => {
  const keys = await erasePerson(db, persons.ofId(data.userId), now())
  onceCommitted(db, () => void historyChanged(keys))
})
