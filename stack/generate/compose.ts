import { existsSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { parse, printSchema } from 'graphql'
import { Supergraph } from '@apollo/federation-internals'
import { withDefer } from '@shop/router/deferred/directive'
import { readSdl } from '@shop/schema/sdl'
import { subgraphNames } from '@shop/schema/subgraphs'

/** Composes the eight subgraphs; a conflict throws with the composer's own messages. */
export const compose = (): { supergraph: string; api: string } => {
  const root = new URL('../../subgraphs/', import.meta.url)
  const services = subgraphNames
    .map((name) => ({ name, file: new URL(`${name}/schema.graphql`, root) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, url: `http://${name}.internal/graphql`, typeDefs: parse(readSdl(file)) }))
  const result = composeServices(services)
  if (result.errors)
    throw new Error(result.errors.map((error) => `${String(error.extensions['code'])}: ${error.message}`).join('\n'))
  const api = withDefer(Supergraph.build(result.supergraphSdl).apiSchema().toGraphQLJSSchema())
  return { supergraph: `${result.supergraphSdl.trim()}\n`, api: `${printSchema(api).trim()}\n` }
}
