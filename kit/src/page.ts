import { badUserInput, invalidCursor } from './denied.ts'
import { createSeals } from './seals.ts'
import type { Seals } from './seals.ts'

/** A Relay connection as our resolvers return it. */
export type Connection<Row> = {
  edges: { cursor: string; node: Row }[]
  nodes: Row[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

export type PageInput = { first?: number | null; after?: string | null }
/** `limit` is one more than asked for, so that the presence of a next page is known without a count. */
export type Page<Key> = { first: number; limit: number; after: Key | null }

export const pageSizeMax = 100

/** Opaque, signed keyset cursors: stable while rows arrive, and useless when edited. */
export type Cursors = {
  /** Throws BAD_USER_INPUT for a size outside 1..100, INVALID_CURSOR for an edited cursor; `parse` gives null for a key of another shape. */
  read: <Key>(input: PageInput, parse: (key: unknown) => Key | null, defaultFirst?: number) => Page<Key>
  connection: <Row>(rows: readonly Row[], page: Page<unknown>, keyOf: (row: Row) => unknown) => Connection<Row>
  /** For lists that are somebody's own: cursors that are of use to nobody else. */
  of: (owner: string) => Cursors
}

export const cursors = (secret: string): Cursors => sealedFor(createSeals(secret), 'cursor')

const sealedFor = (seals: Seals, use: string): Cursors => {
  const seal = seals(use)
  const encode = (key: unknown) => {
    const body = Buffer.from(JSON.stringify(key)).toString('base64url')
    return `${body}.${seal.of(body)}`
  }
  const decode = (cursor: string): unknown => {
    const [body = '', mark = ''] = cursor.split('.')
    if (!seal.holds(body, mark)) return null
    return JSON.parse(Buffer.from(body, 'base64url').toString())
  }
  return {
    of: (owner) => sealedFor(seals, `cursor of ${owner}`),
    read: (input, parse, defaultFirst = 20) => {
      const first = input.first ?? defaultFirst
      if (first < 1 || first > pageSizeMax) throw badUserInput(`first must be 1 to ${pageSizeMax}.`, ['first'])
      const after = input.after ? parse(decode(input.after)) : null
      if (input.after && after === null) throw invalidCursor()
      return { first, limit: first + 1, after }
    },
    connection: (rows, page, keyOf) => {
      const edges = rows.slice(0, page.first).map((node) => ({ cursor: encode(keyOf(node)), node }))
      return {
        edges,
        nodes: edges.map((edge) => edge.node),
        pageInfo: {
          hasNextPage: rows.length > page.first,
          hasPreviousPage: page.after !== null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      }
    },
  }
}
