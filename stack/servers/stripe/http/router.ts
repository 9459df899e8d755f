import { customerRoutes } from '../customers/routes.ts'
import { setupRoutes } from '../customers/setup-routes.ts'
import { moneyRoutes } from '../money/routes.ts'
import { paymentRoutes } from '../payments/routes.ts'
import type { Route } from './route.ts'

const routes = new Map<string, Route>(
  Object.entries({ ...paymentRoutes, ...moneyRoutes, ...customerRoutes, ...setupRoutes }),
)

/** What the API does for this method and path, and the ids in the path. */
export function findRoute(method: string, path: string): { route: Route; ids: string[] } | undefined {
  const parts = path.slice(1).split('/')
  const ids = [parts[2], parts[4]].flatMap((part) => (part === undefined ? [] : [decodeURIComponent(part)]))
  const pattern = parts.map((part, at) => (at === 2 || at === 4 ? ':id' : part)).join('/')
  const route = routes.get(`${method} /${pattern}`)
  return route && { route, ids }
}
