import { unauthenticated } from '@shop/kit/denied'
import type { Context } from '../context.ts'
import type { UserModel } from '../models.ts'

/** The viewer's account as it is after a change; a token whose account is gone counts for nothing. */
export const ownAccount = async ({ loaders }: Context, userId: string): Promise<UserModel> => {
  loaders.forget(userId)
  const user = await loaders.userById.load(userId)
  if (!user) throw unauthenticated()
  return user
}
