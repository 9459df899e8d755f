import type { HttpAnswer, HttpRequest } from './http.ts'

/** Addresses of a part that are not GraphQL: a third party's webhook, files. `/files/*` is everything below `/files/`. */
export type Route<Context> = {
  method: 'GET' | 'POST' | 'PUT'
  path: string
  handle: (request: HttpRequest, context: Context) => Promise<HttpAnswer>
}

type Asked = Pick<HttpRequest, 'method' | 'path'>

/** The first route that is meant. */
export const routeOf = <Context>(routes: readonly Route<Context>[], asked: Asked): Route<Context> | undefined =>
  routes.find(({ method, path }) => method === asked.method && isAt(path, asked.path))

const isAt = (path: string, asked: string): boolean =>
  path.endsWith('/*') ? asked.startsWith(path.slice(0, -1)) : asked === path
