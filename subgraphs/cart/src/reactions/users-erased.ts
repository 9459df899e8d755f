import { on } from '@shop/kit/events/reaction'
import { usersErased } from '@shop/schema/events/users'
import type { Context } from '../context.ts'
import { forgetOwner } from '../store/forget-owner.ts'

/** users.erased -> their cart and wish list are gone. */
export const userErased = on(usersErased, ({ data }, { db }: Context) => forgetOwner(db, data.userId))
