import { existsSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { Supergraph } from '@apollo/federation-internals'
import { parse, printSchema } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { plannable } from '@shop/router/authorization/security-links'
import { contractNames } from '@shop/router/contracts/client-contract'
import type { ContractName } from '@shop/router/contracts/client-contract'
import { withDefer } from '@shop/router/deferred/directive'
import { readSdl } from '@shop/schema/sdl'
import { subgraphNames } from '@shop/schema/subgraphs'
import { contractSchema } from './contract-schema.ts'

/** The graph as the router loads it, as clients see it, and as those see it who have a contract. */
export type Composed = { supergraph: string; api: string; contracts: ReadonlyMap<ContractName, string> }

/** Composes the eight subgraphs; a conflict throws with the composer's own messages. */
export const compose = (): Composed => {
  const root = new URL('../../subgraphs/', import.meta.url)
  const services = subgraphNames
    .map((name) => ({ name, file: new URL(`${name}/schema.graphql`, root) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, url: `http://${name}.internal/graphql`, typeDefs: parse(readSdl(file)) }))
  const result = composeServices(services)
  if (result.errors)
    throw new Error(result.errors.map((error) => `${String(error.extensions['code'])}: ${error.message}`).join('\n'))
  const { supergraphSdl } = result
  return {
    supergraph: `${supergraphSdl.trim()}\n`,
    api: textOf(Supergraph.build(plannable(supergraphSdl)).apiSchema().toGraphQLJSSchema()),
    contracts: new Map(
      contractNames.map((tag) => [tag, textOf(contractSchema(supergraphSdl, { tag, without: ['staff'] }))]),
    ),
  }
}

const textOf = (schema: GraphQLSchema): string => `${printSchema(withDefer(schema)).trim()}\n`
