import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { signedIn } from '../../sign-in.ts'

const refreshTokenInvalid = {
  code: 'RefreshTokenInvalid' as const,
  message: 'This refresh token is not valid any more. Sign in again.',
  path: ['refreshToken'],
}

/** Whatever is wrong with the token, the answer is one and the same. */
export const refresh: MutationResolvers['refresh'] = async (_, { input }, ctx) => {
  const session = await ctx.sessions.refresh(input.refreshToken)
  if (!session) return refusal(refreshTokenInvalid)
  return { __typename: 'Refreshed', ...(await signedIn(ctx, session)) }
}
