import { graphClient } from '../client/graph.ts'
import type { GraphClient } from '../client/graph.ts'
import { isRefused } from '../client/operation.ts'
import { accessToken, registerOrSignIn } from '../client/sign-in.ts'

/** The password of every customer of the replay: they exist for the demo only. */
const password = 'replayed-invoices-demo'

/** Customers of the invoices, each registered or signed in once and then kept. */
export const customers = (url: string, market: string) => {
  const stranger = graphClient({ url })
  const known = new Map<string, Promise<GraphClient>>()

  const enter = async (customerId: string): Promise<GraphClient> => {
    const login = { email: `customer-${customerId}@replay.example.com`, password }
    const session = await registerOrSignIn(stranger, login, { name: `Customer ${customerId}` })
    if (isRefused(session)) throw new Error(`${login.email} cannot sign in: ${session.message}`)
    return graphClient({ url, market, token: accessToken(stranger, login, session) })
  }

  return async (customerId: string): Promise<GraphClient> => {
    const client = known.get(customerId) ?? enter(customerId)
    known.set(customerId, client)
    client.catch(() => known.delete(customerId))
    return client
  }
}
