import type { Workload } from './ground.ts'
import type { LoadRequest } from './load/render.ts'

const accept = 'application/json'

/** One request of a workload, as every gateway gets it: by POST with its text, or by GET with the id it is registered under. */
export const requestFor = (path: string, { query, variables, headers, persisted }: Workload): LoadRequest => {
  if (persisted === undefined)
    return {
      ...{ method: 'POST', path, body: JSON.stringify({ query, variables }) },
      headers: { accept, 'content-type': 'application/json', ...headers },
    }
  const search = new URLSearchParams({ documentId: persisted, variables: JSON.stringify(variables) })
  return { method: 'GET', path: `${path}?${search}`, headers: { accept, 'x-shop-client': 'web', ...headers }, body: '' }
}
