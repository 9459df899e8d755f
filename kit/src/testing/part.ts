import { asc } from 'drizzle-orm'
import { connectBus, subjectOf } from '../bus.ts'
import type { EventContract } from '../events/contract.ts'
import type { WrittenEnvelope } from '../events/envelope.ts'
import { outbox } from '../events/tables.ts'
import type { HttpRequest } from '../http.ts'
import { newId } from '../id.ts'
import { startPart } from '../part.ts'
import type { RunningPart } from '../part.ts'
import { startAnswers } from '../requests.ts'
import type { RequestContract } from '../requests.ts'
import { signRequest } from '../signature.ts'
import type { AnySubgraph } from '../subgraph.ts'
import { quietLog } from '../telemetry/log.ts'
import type { Claims, Viewer } from '../viewer.ts'
import { freshDatabase, freshName, testEnv } from './servers.ts'
import { deleteStreams } from './streams.ts'

export type GraphAnswer = {
  data: unknown
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
  extensions?: Record<string, unknown>
  statements: number
}

/** One part on real servers, alone: others' events and answers are spoken by the test. */
export type TestPart = {
  part: RunningPart
  databaseUrl: string
  /** Runs an operation of the part's own graph as somebody; `locale` is what the router would have found. */
  as: (
    viewer: Viewer,
    locale?: Partial<Omit<Claims, 'viewer'>>,
  ) => <T = unknown>(
    query: string,
    variables?: Record<string, unknown>,
  ) => Promise<Omit<GraphAnswer, 'data'> & { data: T }>
  /** Publishes an event as another part would. */
  hear: <Data>(
    contract: EventContract<string, Data>,
    aggregateId: string,
    data: Data,
    eventId?: string,
  ) => Promise<void>
  /** What the part told so far, oldest first. */
  told: (type?: string) => Promise<WrittenEnvelope[]>
  /** Answers a question as another part would, until the part stops. */
  answering: <Input, Answer>(
    contract: RequestContract<Input, Answer>,
    give: (input: Input) => Answer | Promise<Answer>,
  ) => Promise<void>
  stop: () => Promise<void>
}

type Options = { env?: Record<string, string>; now?: () => Date }

export const startTestPart = async (definition: AnySubgraph, { env = {}, now }: Options = {}): Promise<TestPart> => {
  const namespace = freshName()
  const database = await freshDatabase(namespace)
  const whole = { ...testEnv(namespace, database.url), ...env }
  const log = quietLog(definition.name)
  const part = await startPart(definition, whole, { log, ...(now && { now }) })
  const bus = await connectBus(whole['NATS_URL'] ?? '', { name: 'test', namespace })

  const ask = async (
    viewer: Viewer,
    locale: Partial<Omit<Claims, 'viewer'>>,
    query: string,
    variables: Record<string, unknown>,
  ) => {
    const claims: Claims = { market: 'DE', currency: 'EUR', language: 'en', ...locale, viewer }
    const body = JSON.stringify({ query, variables })
    const headers = new Headers(signRequest(whole['ROUTER_SECRET'] ?? '', claims, body, now?.() ?? new Date()))
    const request: HttpRequest = {
      method: 'POST',
      path: '/graphql',
      search: '',
      headers,
      body: Buffer.from(body),
      remoteAddress: '',
    }
    const answer = await part.handle(request)
    return { ...JSON.parse(String(answer?.body)), statements: Number(answer?.headers?.['x-sql-statements']) }
  }

  return {
    part,
    databaseUrl: database.url,
    as:
      (viewer, locale = {}) =>
      (query, variables = {}) =>
        ask(viewer, locale, query, variables),
    hear: async (contract, aggregateId, data, eventId = newId('evt')) => {
      const envelope: WrittenEnvelope = {
        specversion: '1.0',
        id: eventId,
        source: 'test',
        type: contract.type,
        subject: aggregateId,
        time: new Date().toISOString(),
        dataversion: contract.version,
        data: contract.data.parse(data),
      }
      // No message id: the broker must deliver a double, so that the inbox is what drops it.
      await bus.js.publish(subjectOf(namespace, contract.type, aggregateId), JSON.stringify(envelope))
    },
    told: async (type) => {
      const rows = await part.db.select().from(outbox).orderBy(asc(outbox.seq))
      return rows.map((row) => row.envelope).filter((envelope) => !type || envelope.type === type)
    },
    answering: async (contract, give) => {
      await startAnswers({
        part: `stand-in-${contract.name.replaceAll('.', '-')}`,
        bus,
        log,
        answers: [{ contract, answer: async (input) => give(contract.input.parse(input)) }],
        open: () => ({ context: {}, committed: () => {} }),
      })
    },
    stop: async () => {
      await part.stop()
      await deleteStreams(bus)
      await bus.close()
      await database.drop()
    },
  }
}
