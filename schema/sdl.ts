import { readFileSync } from 'node:fs'

/** A subgraph's whole SDL: the common types, then its own `schema.graphql`. */
export const readSdl = (own: URL): string =>
  `${readFileSync(new URL('common.graphql', import.meta.url), 'utf8')}\n${readFileSync(own, 'utf8')}`
