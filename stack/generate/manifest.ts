import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { buildSchema, parse, print, validate } from 'graphql'

const folder = new URL('../../schema/operations/', import.meta.url)

/** Registered operations by client: SHA-256 of the document -> name and document. A document that the schema cannot answer throws. */
export const manifest = (api: string): string => {
  const schema = buildSchema(api)
  const clients = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  const entries = clients.toSorted().map((client) => {
    const documents = readdirSync(new URL(`${client}/`, folder))
      .toSorted()
      .filter((file) => file.endsWith('.graphql'))
    return [client, Object.fromEntries(documents.map((file) => operation(client, file)))] as const
  })

  function operation(client: string, file: string) {
    const document = parse(readFileSync(new URL(`${client}/${file}`, folder), 'utf8'))
    const [error] = validate(schema, document)
    if (error) throw new Error(`schema/operations/${client}/${file}: ${error.message}`)
    const body = print(document)
    return [createHash('sha256').update(body).digest('hex'), { name: file.replace('.graphql', ''), body }] as const
  }

  return `${JSON.stringify({ version: 1, clients: Object.fromEntries(entries) }, null, 2)}\n`
}
