import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { buildSchema, parse, print, validate } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { contractNamed } from '@shop/router/contracts/client-contract'
import type { Composed } from './compose.ts'

const folder = new URL('../../schema/operations/', import.meta.url)

/**
 * Registered operations by client: SHA-256 of the document -> name and document. A document that the graph cannot answer,
 * or that is not in the contract of its client, throws.
 */
export const manifest = ({ api, contracts }: Composed): string => {
  const whole = buildSchema(api)
  const parts = new Map([...contracts].map(([name, text]) => [name, buildSchema(text)]))
  const clients = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  const entries = clients.toSorted().map((client) => {
    const contract = contractNamed(client)
    const schema = (contract && parts.get(contract)) ?? whole
    const documents = readdirSync(new URL(`${client}/`, folder))
      .toSorted()
      .filter((file) => file.endsWith('.graphql'))
    return [client, Object.fromEntries(documents.map((file) => operation(schema, client, file)))] as const
  })
  return `${JSON.stringify({ version: 1, clients: Object.fromEntries(entries) }, null, 2)}\n`
}

const operation = (schema: GraphQLSchema, client: string, file: string) => {
  const document = parse(readFileSync(new URL(`${client}/${file}`, folder), 'utf8'))
  const [error] = validate(schema, document)
  if (error) throw new Error(`schema/operations/${client}/${file}: ${error.message}`)
  const body = print(document)
  return [createHash('sha256').update(body).digest('hex'), { name: file.replace('.graphql', ''), body }] as const
}
