import type { Signer } from './tokens/signer.ts'
import type { OpenSession } from './store/sessions.ts'
import type { UserRow } from './store/tables.ts'

export type SignedInFields = { accessToken: string; accessTokenExpiresAt: Date; refreshToken: string; user: UserRow }

/** The tokens of an open session, as every way of signing in answers them. */
export const signedIn = async (
  signer: Signer,
  { user, sessionId, refreshToken }: OpenSession,
): Promise<SignedInFields> => {
  const access = await signer.access({ userId: user.id, sessionId, roles: user.roles })
  return { accessToken: access.token, accessTokenExpiresAt: access.expiresAt, refreshToken, user }
}
