import { requireUser } from '@shop/kit/denied'
import type { MutationResolvers } from '../../generated.ts'

/** A refresh token is proof enough of its own session, so that a client whose access token expired can still leave. */
export const logout: MutationResolvers['logout'] = async (_, { input }, { viewer, sessions, loaders, now }) => {
  if (input?.refreshToken) {
    await sessions.endByToken(input.refreshToken)
  } else {
    const { userId, sessionId } = requireUser(viewer)
    await sessions.endOne(userId, sessionId)
    loaders.forget(userId)
  }
  return { __typename: 'LoggedOut', at: now() }
}
