import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { HttpAnswer, HttpHandler } from '@shop/kit/http'
import { jsonAnswer } from '@shop/kit/http'
import type { Callers } from './caller.ts'

const firstQuery = `# The shop in one operation: the catalogue, its stock, what goes with it and what it costs to send come from different parts.
# To act as somebody, send one of the logins with "login" and put its access token into the headers below:
#   { "authorization": "Bearer ..." }
query Browse {
  products(first: 5) {
    nodes {
      slug
      title
      priceRange { min { amount currency } }
      variants(first: 3) { nodes { sku price { amount currency } availability { status } } }
      related(first: 2) { reason product { title } }
    }
  }
  shippingRates(input: { country: "DE", weightGrams: 500, valueMinorUnits: "2500", currency: "EUR" }) {
    name
    price { amount currency }
  }
}
`

/** A page to try the graph in, from the package: nothing is loaded from elsewhere. */
export const explorer =
  (isOn: boolean): HttpHandler =>
  async ({ method, path, headers }) => {
    if (!isOn || method !== 'GET' || (path !== '/' && path !== '/explorer')) return null
    if (path === '/' && !headers.get('accept')?.includes('text/html')) return null
    const options = {
      title: 'Shop explorer',
      endpoint: '/graphql',
      // The page sends its headers with streams, but not with sockets.
      subscriptionsProtocol: 'GRAPHQL_SSE' as const,
      defaultQuery: firstQuery,
      headers: '{ "x-market": "DE" }',
    }
    const body = renderGraphiQL(options)
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
  }

/** The keys that access tokens are signed with, for whoever wants to check one. */
export const jwks =
  (callers: Callers): HttpHandler =>
  async ({ path }) =>
    path === '/.well-known/jwks.json'
      ? jsonAnswer(200, await callers.jwks(), { 'cache-control': 'public, max-age=300' })
      : null

const types: Record<string, string> = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' }

/** Images of the shop; a name never changes its content, so it may be kept for ever. */
export const media =
  (folder: string | undefined): HttpHandler =>
  async ({ method, path }) => {
    if (!folder || method !== 'GET' || !path.startsWith('/media/')) return null
    const name = basename(path)
    const type = types[name.split('.').at(-1) ?? '']
    if (!type || !/^[\w.-]+$/.test(name)) return null
    return readFile(`${folder}/${name}`).then(
      (body): HttpAnswer => ({
        status: 200,
        headers: {
          'content-type': type,
          'cache-control': 'public, max-age=31536000, immutable',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        },
        body,
      }),
      () => null,
    )
  }
