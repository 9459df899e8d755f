import { z } from 'zod'
import { leanFetch } from '../lean-fetch.ts'

const answer = z.object({ data: z.unknown().optional(), errors: z.array(z.object({ message: z.string() })).optional() })

/** Asks the shop, and reads what is expected. `from` is the address that it comes from. */
export type LeanClient = <Data>(
  token: string | null,
  data: z.ZodType<Data>,
  query: string,
  variables?: Record<string, unknown>,
) => Promise<Data>

export const leanClient = (endpoint: string, from: string): LeanClient => {
  const fetch = leanFetch(from)
  return async (token, data, query, variables = {}) => {
    const headers = {
      'content-type': 'application/json',
      'x-market': 'DE',
      ...(token && { authorization: `Bearer ${token}` }),
    }
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    const given = answer.parse(await response.json())
    if (given.errors) throw new Error(given.errors.map(({ message }) => message).join('; '))
    return data.parse(given.data)
  }
}
