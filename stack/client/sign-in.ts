import { z } from 'zod'
import type { GraphClient } from './graph.ts'
import { isRefused, operation, orRefused, success, userError } from './operation.ts'
import type { Refused } from './operation.ts'

/** An e-mail address and its password. */
export type Login = { email: string; password: string }

/** What somebody holds who is signed in. */
export type Session = { userId: string; accessToken: string; accessTokenExpiresAt: Date; refreshToken: string }

const tokens = 'accessToken accessTokenExpiresAt refreshToken user { id }'
const signedIn = {
  accessToken: z.string(),
  accessTokenExpiresAt: z.coerce.date(),
  refreshToken: z.string(),
  user: z.object({ id: z.string() }),
}

const registerOperation = operation(
  `mutation Register($input: RegisterInput!) { register(input: $input) { ${userError} ... on Registered { ${tokens} } } }`,
  z.object({ register: orRefused(success('Registered', signedIn)) }),
  // The second of two registrations is told that the address is taken, and signs in.
  { isRepeatable: true },
)

const loginOperation = operation(
  `mutation Login($input: LoginInput!) { login(input: $input) { ${userError} ... on LoggedIn { ${tokens} } } }`,
  z.object({ login: orRefused(success('LoggedIn', signedIn)) }),
  { isRepeatable: true },
)

const refreshOperation = operation(
  `mutation Refresh($input: RefreshInput!) { refresh(input: $input) { ${userError} ... on Refreshed { ${tokens} } } }`,
  z.object({ refresh: orRefused(success('Refreshed', signedIn)) }),
)

const toSession = (answer: z.infer<z.ZodObject<typeof signedIn>>): Session => {
  const { user, accessToken, accessTokenExpiresAt, refreshToken } = answer
  return { userId: user.id, accessToken, accessTokenExpiresAt, refreshToken }
}

/** Signs in, or says why not. */
export const signIn = async (client: GraphClient, { email, password }: Login): Promise<Session | Refused> => {
  const { login } = await client.request(loginOperation, { input: { email, password } })
  return isRefused(login) ? login : toSession(login)
}

/** Opens an account, or signs in to the one that is there. */
export const registerOrSignIn = async (
  client: GraphClient,
  login: Login,
  { name, displayName }: { name: string; displayName?: string },
): Promise<Session | Refused> => {
  const { email, password } = login
  const { register } = await client.request(registerOperation, { input: { email, password, name, displayName } })
  if (!isRefused(register)) return toSession(register)
  return register.__typename === 'EmailTaken' ? signIn(client, login) : register
}

const marginMs = 60_000

/** The access token of the moment: renewed shortly before it ends, and by signing in anew when that is refused. */
export const accessToken = (client: GraphClient, login: Login, first: Session): (() => Promise<string>) => {
  let held = first
  let renewing: Promise<void> | undefined

  const renew = async (): Promise<void> => {
    const { refresh } = await client.request(refreshOperation, { input: { refreshToken: held.refreshToken } })
    const next = isRefused(refresh) ? await signIn(client, login) : toSession(refresh)
    if (isRefused(next)) throw new Error(`${login.email} cannot sign in any more: ${next.message}`)
    held = next
  }

  return async () => {
    if (held.accessTokenExpiresAt.getTime() - Date.now() < marginMs) {
      renewing ??= renew().finally(() => (renewing = undefined))
      await renewing
    }
    return held.accessToken
  }
}
