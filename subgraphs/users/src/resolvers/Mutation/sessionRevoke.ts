import { requireUser } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { ownAccount } from '../own-account.ts'

const sessionNotFound = { code: 'SessionNotFound' as const, message: 'You have no such session.', path: ['sessionId'] }

/** Only that session ends; the others go on. */
export const sessionRevoke: MutationResolvers['sessionRevoke'] = async (_, { input }, ctx) => {
  const { userId } = requireUser(ctx.viewer)
  const found = await ctx.sessions.endOne(userId, input.sessionId)
  if (!found) return refusal(sessionNotFound)
  return { __typename: 'SessionRevoked', user: await ownAccount(ctx, userId) }
}
