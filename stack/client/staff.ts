import { CannotStart } from '../boot/cannot-start.mjs'
import { GraphProblem, NoAnswer, graphClient } from './graph.ts'
import type { GraphClient } from './graph.ts'
import { isRefused } from './operation.ts'
import { accessToken, signIn } from './sign-in.ts'
import type { Login } from './sign-in.ts'

/** A client that stays signed in, or one clear line why it cannot be. */
export const signedInClient = async (url: string, login: Login): Promise<GraphClient> => {
  const stranger = graphClient({ url })
  const session = await signIn(stranger, login).catch((error: unknown) => {
    throw error instanceof NoAnswer || error instanceof GraphProblem ? notThere(url, error) : error
  })
  if (isRefused(session))
    throw new CannotStart(`${login.email} cannot sign in: ${session.message} Give --email and --password.`)
  return graphClient({ url, token: accessToken(stranger, login, session) })
}

/** Says what to do when no shop answers. */
export const notThere = (url: string, error: Error): CannotStart =>
  new CannotStart(`No shop at ${url} (${error.message}). Start one with npm start, or give --url.`)
