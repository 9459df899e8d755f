import { on } from '@shop/kit/events/reaction'
import { usersErased } from '@shop/schema/events/users'
import type { Context } from '../context.ts'
import { forgetMethodsOf } from '../store/saved-methods.ts'

/** users.erased -> nothing is paid with their saved methods any more; the provider forgets them too. Payments stay. */
export const userErased = on(usersErased, async ({ data: { userId } }, { db, now, wake }: Context) => {
  await forgetMethodsOf(db, userId, now())
  wake('detachMethods')
})
