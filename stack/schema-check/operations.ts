import { parse, validate } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import type { Manifest } from '@shop/router/policies/trusted-operations'
import type { Change } from './changes.ts'
import type { RecordedUse } from './recorded-use.ts'
import { recordedUses } from './uses.ts'
import type { Use } from './uses.ts'

/** A change with those whom it concerns. */
export type Concerned = { change: Change; users: Use[] }

type Documents = [client: string, id: string, document: { name: string; body: string }][]

const documentsOf = ({ clients }: Manifest): Documents =>
  Object.entries(clients).flatMap(([client, documents]) =>
    Object.entries(documents).map(([id, document]): Documents[number] => [client, id, document]),
  )

/**
 * Ids that a client may still send and that would be unknown. A partner has no other way to ask; a client of ours sends
 * the text when its id is not known any more. With a record of use, what nobody has sent has no user.
 */
export const unregistered = (released: Manifest, next: Manifest, use: RecordedUse | null): Concerned[] =>
  documentsOf(released)
    .filter(([client, id]) => !next.clients[client]?.[id])
    .map(([client, id, { name }]) => ({
      change: {
        severity: client.startsWith('partner-') ? 'breaking' : 'dangerous',
        kind: 'OPERATION_UNREGISTERED',
        coordinate: null,
        description: `${client} ${name} (${id.slice(0, 12)}…) is not registered any more.`,
      },
      users: use ? seen(use, client, id) : [registered(client, name)],
    }))

const registered = (client: string, operation: string): Use => ({
  ...{ client, operation, known: 'registered', coordinates: new Set() },
})

/** A partner's folder is named after its id without the prefix. */
const seen = ({ operations, since }: RecordedUse, client: string, id: string): Use[] =>
  recordedUses({
    since,
    coordinates: [],
    operations: operations.filter((each) => each.id === id && each.client === client.replace(/^partner-/, 'ptn_')),
  })

/** Registered operations that the new schema cannot answer, for whatever reason. */
export const unanswerable = (old: GraphQLSchema, next: GraphQLSchema, released: Manifest): Concerned[] =>
  documentsOf(released).flatMap(([client, , { name, body }]) => {
    const document = parse(body)
    if (validate(old, document).length > 0) return []
    const [error] = validate(next, document)
    if (!error) return []
    const description = `${client} ${name} cannot be answered: ${error.message}`
    return [
      {
        change: { severity: 'breaking', kind: 'OPERATION_BROKEN', coordinate: null, description },
        users: [registered(client, name)],
      },
    ]
  })
