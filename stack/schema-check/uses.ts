import { Kind, parse, validate } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { coordinatesOf } from '@shop/kit/coordinates'
import type { Manifest } from '@shop/router/policies/trusted-operations'
import type { RecordedUse } from './recorded-use.ts'

/** Somebody who uses the schema: a client with one of its operations. */
export type Use = {
  client: string
  operation: string
  /** Where it is known from: `registered`, or how often it was seen. */
  known: string
  coordinates: ReadonlySet<string>
}

/** What the registered operations of all clients use. What the schema cannot answer uses nothing of it. */
export const registeredUses = (schema: GraphQLSchema, { clients }: Manifest): Use[] =>
  Object.entries(clients).flatMap(([client, documents]) =>
    Object.values(documents).flatMap(({ name, body }) => {
      const document = parse(body)
      if (validate(schema, document).length > 0) return []
      const used = document.definitions.flatMap((definition) => {
        if (definition.kind !== Kind.OPERATION_DEFINITION) return []
        const { sure, possible } = coordinatesOf(schema, document, definition)
        return [...sure, ...possible]
      })
      return [{ client, operation: name, known: 'registered', coordinates: new Set(used) }]
    }),
  )

/** What a running shop saw its clients use, operations that share a row included. */
export const recordedUses = ({ operations, coordinates }: RecordedUse): Use[] => {
  const named = operations.map(({ client, id, name, uses, requests, lastDay }) => ({
    ...{ client, operation: name || id.slice(0, 12), coordinates: new Set(uses) },
    known: `${requests} requests, the last on ${lastDay}`,
  }))
  const unnamed = coordinates
    .filter(({ client, coordinate }) => !named.some((use) => use.client === client && use.coordinates.has(coordinate)))
    .map(({ client, coordinate, requests, lastDay }) => ({
      ...{ client, operation: 'an operation without a row of its own', coordinates: new Set([coordinate]) },
      known: `${requests} requests, the last on ${lastDay}`,
    }))
  return [...named, ...unnamed]
}

/** Who uses a coordinate; whoever uses anything of a type uses the type. */
export const usersOf = (uses: readonly Use[], coordinate: string): Use[] =>
  uses.filter(({ coordinates }) =>
    /[.@]/.test(coordinate)
      ? coordinates.has(coordinate)
      : [...coordinates].some((each) => each === coordinate || each.startsWith(`${coordinate}.`)),
  )
