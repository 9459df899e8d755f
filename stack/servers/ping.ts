import { connect } from 'nats'
import postgres from 'postgres'
import { createClient } from 'redis'
import { z } from 'zod'
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

const openSearch = z.object({ version: z.object({ distribution: z.literal('opensearch') }) })

/** Asks OpenSearch who it is; what is no OpenSearch counts as not there. */
export async function pingOpenSearch(url: string): Promise<void> {
  if (!openSearch.safeParse(await askOpenSearch(url, '/')).success) throw new Error('it is not an OpenSearch server')
}

/** Waits for the indexes of an OpenSearch as well: a node that has just begun answers before it can read them. */
export async function pingRecoveredOpenSearch(url: string): Promise<void> {
  await askOpenSearch(url, '/_cluster/health?wait_for_status=yellow&timeout=3s')
}

async function askOpenSearch(url: string, path: string): Promise<unknown> {
  const { username, password, origin } = new URL(url)
  const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')
  const answer = await fetch(origin + path, {
    headers: username ? { authorization: `Basic ${login}` } : {},
    signal: AbortSignal.timeout(4_000),
  }).catch((error: unknown) => {
    // What went wrong stands in the cause; the error itself says no more than that it failed.
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error
  })
  if (answer.status === 401 || answer.status === 403) throw new Error('AUTHORIZATION_VIOLATION')
  if (!answer.ok) throw new Error(`it answers with HTTP ${answer.status}`)
  return await answer.json()
}
