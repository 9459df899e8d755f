import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { accounts, products, reviews } from './data.ts'
import { partNames } from './part-names.ts'
import type { PartName } from './part-names.ts'

type Resolvers = Record<string, Record<string, (parent: never, args: never) => unknown>>

const accountOf = ({ id }: { id: string }) => accounts.find((account) => account.id === id)
const productOf = ({ upc }: { upc: string }) => products.find((product) => product.upc === upc)
const authorOf = ({ authorId }: { authorId: string }) => accountOf({ id: authorId })
const freeFrom = 10_000

const resolvers: Record<PartName, Resolvers> = {
  accounts: {
    Query: { me: () => accounts[0], users: () => accounts },
    User: { __resolveReference: accountOf },
  },
  inventory: {
    Product: {
      __resolveReference: (given: { upc: string }) => ({ ...given, inStock: productOf(given)?.inStock ?? null }),
      shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
        price > freeFrom ? 0 : Math.round(weight / 2),
    },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
    Product: { __resolveReference: productOf },
  },
  reviews: {
    User: {
      __resolveReference: accountOf,
      reviews: ({ id }: { id: string }) => reviews.filter(({ authorId }) => authorId === id),
    },
    Product: {
      __resolveReference: ({ upc }: { upc: string }) => ({ upc }),
      reviews: ({ upc }: { upc: string }) => reviews.filter((review) => review.upc === upc),
    },
    Review: {
      __resolveReference: ({ id }: { id: string }) => reviews.find((review) => review.id === id),
      author: authorOf,
      product: ({ upc }: { upc: string }) => ({ upc }),
    },
  },
}

/** What a part of the graph says of itself. */
export const typeDefsOf = (name: PartName): DocumentNode =>
  parse(readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8'))

/** Each part as a schema that answers. */
export const schemas = (): Record<PartName, GraphQLSchema> =>
  Object.fromEntries(
    partNames.map((name) => [
      name,
      buildSubgraphSchema({ typeDefs: typeDefsOf(name), resolvers: resolvers[name] as never }),
    ]),
  ) as Record<PartName, GraphQLSchema>
