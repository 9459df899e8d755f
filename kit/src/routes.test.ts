import { expect, it } from 'vitest'
import { routeOf } from './routes.ts'

const route = (method: 'GET' | 'PUT', path: string) => ({
  method,
  path,
  handle: async () => ({ status: 200, body: '' }),
})
const routes = [route('GET', '/exact'), route('GET', '/files/*'), route('PUT', '/files/*')]

it.each([
  ['GET', '/exact', routes[0]],
  ['GET', '/exact/more', undefined],
  ['GET', '/files/a', routes[1]],
  ['GET', '/files/a/b.png', routes[1]],
  ['PUT', '/files/a', routes[2]],
  ['POST', '/files/a', undefined],
  ['GET', '/files', undefined],
  ['GET', '/filesystem', undefined],
])('%s %s', (method, path, expected) => {
  expect(routeOf(routes, { method, path })).toBe(expected)
})
