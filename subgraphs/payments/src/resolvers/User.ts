import type { Context } from '../context.ts'
import type { UserResolvers } from '../generated.ts'

/** What payments add to a user: nobody but the user sees it. */
export const User: UserResolvers<Context> = {
  paymentMethods: ({ id }, _, { loaders, viewer }) =>
    viewer.kind === 'user' && viewer.userId === id ? loaders.methodsOfUser.load(id) : null,
}
