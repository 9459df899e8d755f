import { parseManifest } from '@shop/router/policies/trusted-operations'
import { Kind, parse } from 'graphql'

/**
 * What a partner's own client is built with: its operations with their ids, in the format that Apollo's clients read, and
 * nobody else's. By path in the repository.
 */
export const partnerManifests = (manifest: string): [path: string, text: string][] =>
  Object.entries(parseManifest(JSON.parse(manifest)).clients)
    .filter(([client]) => client.startsWith('partner-'))
    .map(([client, documents]) => {
      const operations = Object.entries(documents).map(([id, { name, body }]) => ({
        id,
        name,
        type: typeOf(body),
        body,
      }))
      const file = { format: 'apollo-persisted-query-manifest', version: 1, operations }
      return [`schema/operations/${client}/manifest.json`, `${JSON.stringify(file, null, 2)}\n`]
    })

const typeOf = (body: string): string =>
  parse(body).definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each.operation] : []))[0] ??
  'query'
