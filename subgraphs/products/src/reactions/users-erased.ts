import { on } from '@shop/kit/events/reaction'
import { usersErased } from '@shop/schema/events/users'
import type { Context } from '../context.ts'
import { forgetAuthor } from '../store/forget-author.ts'

/** users.erased -> their reviews are under no name. */
export const userErased = on(usersErased, ({ data }, { db }: Context) => forgetAuthor(db, data.userId))
