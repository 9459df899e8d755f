import { decodeJwt } from 'jose'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { anonymous } from '@shop/kit/viewer'
import type { Role, Viewer } from '@shop/kit/viewer'
import { z } from 'zod'
import { users } from '../src/subgraph.ts'

export const password = 'correct horse battery'

const claims = z.object({ sub: z.string(), sid: z.string(), roles: z.array(z.enum(['customer', 'staff', 'admin'])) })
const tokens = z.object({ accessToken: z.string(), refreshToken: z.string(), user: z.object({ id: z.string() }) })

/** A person with an account: what the client holds, and how the router sees them. */
export type Person = { email: string; id: string; viewer: Extract<Viewer, { kind: 'user' }>; refreshToken: string }

export type Answer = { __typename: string; [field: string]: unknown }

/** Users alone on real servers, with a clock that the test moves. */
export type World = TestPart & {
  /** Runs one mutation field and gives its result. */
  mutate: (viewer: Viewer, field: string, input: unknown, selection?: string) => Promise<Answer>
  register: (some?: { email?: string; name?: string; displayName?: string }) => Promise<Person>
  login: (email: string, given?: string, viewer?: Viewer) => Promise<Answer>
  /** Signs in on one more device. */
  signIn: (person: Person, deviceLabel?: string) => Promise<Person>
  refresh: (refreshToken: string) => Promise<Answer>
  pass: (ms: number) => void
}

export const startWorld = async (env: Record<string, string> = {}): Promise<World> => {
  let at = new Date()
  const part = await startTestPart(users, { env, now: () => at })
  let count = 0

  const mutate: World['mutate'] = async (viewer, field, input, selection = '') => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`
    const query = `mutation ($input: ${type}) { ${field}(input: $input) { __typename ${errorFields} ${selection} } }`
    const { data, errors } = await part.as(viewer)<Record<string, Answer>>(query, { input })
    const answer = data?.[field]
    if (!answer) throw new Error(String(errors?.[0]?.extensions['code']), { cause: errors })
    return answer
  }

  const personOf = (email: string, answer: Answer): Person => {
    const { accessToken, refreshToken, user } = tokens.parse(answer)
    const { sub, sid, roles } = claims.parse(decodeJwt(accessToken))
    return { email, id: user.id, refreshToken, viewer: { kind: 'user', userId: sub, sessionId: sid, roles } }
  }

  return {
    ...part,
    mutate,
    register: async (some = {}) => {
      count += 1
      const given = { email: `ada${count}@example.com`, name: 'Ada Brandt', ...some, password }
      return personOf(given.email, await mutate(anonymous, 'register', given, signedIn))
    },
    login: (email, given = password, viewer = anonymous) =>
      mutate(viewer, 'login', { email, password: given }, `${signedIn} ... on TooManyAttempts { retryAfterSeconds }`),
    signIn: async ({ email }, deviceLabel) =>
      personOf(email, await mutate(anonymous, 'login', { email, password, deviceLabel }, signedIn)),
    refresh: (refreshToken) => mutate(anonymous, 'refresh', { refreshToken }, signedIn),
    pass: (ms) => void (at = new Date(at.getTime() + ms)),
  }
}

/** The same person with other roles, as the router would see them after a new access token. */
export const withRoles = ({ viewer }: Person, ...roles: Role[]): Viewer => ({
  ...viewer,
  roles: ['customer', ...roles],
})

const errorFields = '... on UserError { code message path retryable }'
const signedIn = '... on SignedIn { accessToken accessTokenExpiresAt refreshToken user { id email name roles } }'
