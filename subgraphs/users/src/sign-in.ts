import type { Context } from './context.ts'
import type { OpenSession } from './store/sessions.ts'
import type { UserRow } from './store/tables.ts'

export type SignedInFields = { accessToken: string; accessTokenExpiresAt: Date; refreshToken: string; user: UserRow }

/** The tokens of an open session, as every way of signing in answers them; the rest of the request may see the account. */
export const signedIn = async (
  ctx: Context,
  { user, sessionId, refreshToken }: OpenSession,
): Promise<SignedInFields> => {
  const access = await ctx.signer.access({ userId: user.id, sessionId, roles: user.roles })
  ctx.loaders.forget(user.id)
  ctx.signedIn.set(user.id, sessionId)
  return { accessToken: access.token, accessTokenExpiresAt: access.expiresAt, refreshToken, user }
}
