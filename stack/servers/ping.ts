import { connect } from 'nats'
import postgres from 'postgres'
import { createClient } from 'redis'
import { within } from './within.ts'

/** Asks PostgreSQL a question; rejects when there is no answer. */
export async function pingPostgres(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 4, onnotice: () => {} })
  try {
    // The client itself would knock again without end where connections are accepted and then closed.
    await within(4_000, sql`select 1`)
  } finally {
    await sql.end({ timeout: 0 })
  }
}

/** Says PING to Redis and waits for its PONG; one that still loads its data counts as not there. */
export async function pingRedis(url: string): Promise<void> {
  const client = createClient({ url, socket: { connectTimeout: 4_000, reconnectStrategy: false } })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.ping()
  } finally {
    if (client.isOpen) client.destroy()
  }
}

/** Connects to NATS and asks JetStream for its limits, because a NATS without JetStream is of no use to us. */
export async function pingNats(url: string): Promise<void> {
  const connection = await connect({ servers: url.split(','), timeout: 4_000, reconnect: false })
  try {
    await (await connection.jetstreamManager({ timeout: 4_000 })).getAccountInfo()
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === '503'
    throw isMissing ? new Error('it runs without JetStream: start it with -js') : error
  } finally {
    await connection.close()
  }
}
