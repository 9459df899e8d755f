import type { ISql, Sql } from 'postgres'

type Inner = ISql & { savepoint?: Open }
type Open = (run: (inner: Inner) => unknown) => Promise<unknown>
type Client = Inner & { begin?: Open }

/**
 * Makes a client prepare each text of a statement once per connection. Drizzle sends every statement unnamed, which
 * costs a second journey to the database and another plan each time.
 */
export const prepareStatements = (sql: Sql): Sql => prepare(sql as unknown as Client) as unknown as Sql

const prepare = <C extends Client>(client: C): C => {
  const { unsafe, begin, savepoint } = client
  /** The client itself calls this too: it begins a transaction so, and says in the options who is told of the connection. */
  const unsafePrepared: Client['unsafe'] = (text, values, options) =>
    unsafe(text, values, values?.length ? { ...options, prepare: true } : options)
  return Object.assign(client, {
    unsafe: unsafePrepared,
    ...(begin && { begin: within(begin) }),
    ...(savepoint && { savepoint: within(savepoint) }),
  })
}

const within =
  (open: Open): Open =>
  (run) =>
    open((inner) => run(prepare(inner)))
