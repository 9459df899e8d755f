import { isId } from '@shop/kit/id'
import { isStaff } from '@shop/kit/viewer'
import type { UserResolvers } from '../generated.ts'
import type { UserModel } from '../models.ts'
import type { Context } from '../context.ts'
import { maySee } from '../sight.ts'
import { nameOfRole } from './role-names.ts'

/** Whatever path leads here: a stranger gets the display name, and null for the rest. */
export const User: UserResolvers = {
  __resolveReference: ({ id }, { loaders }) => (isId(id, 'usr') ? loaders.userById.load(id) : null),
  name: (user, _, ctx) => seen(user, ctx) && user.name,
  email: (user, _, ctx) => seen(user, ctx) && user.email,
  roles: (user, _, ctx) => seen(user, ctx) && user.roles.map(nameOfRole),
  preferences: (user, _, ctx) => seen(user, ctx) && user.preferences,
  createdAt: (user, _, ctx) => seen(user, ctx) && user.createdAt,
  lockedAt: (user, _, { viewer }) => (isStaff(viewer) ? user.lockedAt : null),
  sessions: (user, _, ctx) => seen(user, ctx) && ctx.loaders.sessionsByUser.load(user.id),
  addresses: async (user, args, ctx) => {
    const page = ctx.cursors.read(args, addressKeyOf(user))
    if (!maySee(ctx, user.id)) return null
    const rest = (await ctx.loaders.addressesByUser.load(user.id)).filter(
      ({ id }) => page.after === null || id > page.after,
    )
    return ctx.cursors.connection(rest.slice(0, page.limit), page, ({ id }) => [user.id, id])
  },
  defaultShippingAddress: async (user, _, ctx) =>
    (await bookOf(user, ctx)).find((address) => address.isDefaultShipping) ?? null,
  defaultBillingAddress: async (user, _, ctx) =>
    (await bookOf(user, ctx)).find((address) => address.isDefaultBilling) ?? null,
}

const seen = (user: UserModel, ctx: Context): true | null => (maySee(ctx, user.id) ? true : null)

const bookOf = async (user: UserModel, ctx: Context) =>
  maySee(ctx, user.id) ? ctx.loaders.addressesByUser.load(user.id) : []

/** A cursor belongs to one user's book. */
const addressKeyOf =
  (user: UserModel) =>
  (key: unknown): string | null =>
    Array.isArray(key) && key[0] === user.id && typeof key[1] === 'string' ? key[1] : null
