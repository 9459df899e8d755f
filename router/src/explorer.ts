import { Kind, parse } from 'graphql'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { HttpHandler } from '@shop/kit/http'
import type { Manifest } from './policies/trusted-operations.ts'

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

/** Where a browser that opens the shop's address, or that of its graph, finds the page as well. */
const alsoAt = new Set(['/', '/graphql'])

/** A page to try the graph in, from the package: nothing is loaded from elsewhere. What the web client reads is in its tabs. */
export const explorer = (manifest: Manifest): HttpHandler => {
  const body = renderGraphiQL({
    title: 'Shop explorer',
    endpoint: '/graphql',
    // The page sends its headers with streams, but not with sockets.
    subscriptionsProtocol: 'GRAPHQL_SSE',
    // Left to itself it opens streams by GET, where a registered client has to name itself.
    method: 'POST',
    headers,
    defaultTabs: [firstQuery, ...readingOf(manifest)].map((query) => ({ query, headers })),
  })
  return async ({ method, path, headers: asked }) => {
    const isHere = path === '/explorer' || (alsoAt.has(path) && asked.get('accept')?.includes('text/html'))
    if (method !== 'GET' || !isHere) return null
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
  }
}

const headers = '{ "x-market": "DE" }'

/** Registered queries and subscriptions: trying them changes nothing. */
const readingOf = ({ clients }: Manifest): string[] =>
  Object.values(clients['web'] ?? {})
    .map(({ body }) => body)
    .filter((body) =>
      parse(body, { noLocation: true }).definitions.every(
        (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== 'mutation',
      ),
    )
