import type { z } from 'zod'
import { createAsk, startAnswers } from './requests.ts'
import type { Ask } from './requests.ts'
import { connectBus } from './bus.ts'
import type { Bus } from './bus.ts'
import { openCache } from './cache.ts'
import { followClock } from './clock.ts'
import type { Now } from './clock.ts'
import { partEnv, readEnv } from './config.ts'
import type { Env } from './config.ts'
import { openDatabase } from './db.ts'
import type { Db, Database } from './db.ts'
import { replayDeadLetters } from './events/apply.ts'
import { startConsumers } from './events/consumer.ts'
import type { ConsumerOptions } from './events/consumer.ts'
import { deadLetterAnswers } from './events/dead-letter-answers.ts'
import { openFirehoses } from './events/firehoses.ts'
import { createOutbox } from './events/outbox.ts'
import type { Outbox } from './events/outbox.ts'
import { resendAnswer } from './events/resend-answer.ts'
import { startRelay } from './events/relay.ts'
import { ensureStream } from './events/stream.ts'
import { firstAnswer } from './first-answer.ts'
import { createGraphqlServer } from './graphql.ts'
import { graphqlEntry } from './entry.ts'
import { newId } from './id.ts'
import { forgetKeys, keepsKeys } from './idempotency.ts'
import { startJobs } from './jobs.ts'
import { lifecycle } from './lifecycle.ts'
import type { HttpAnswer, HttpRequest } from './http.ts'
import { cursors } from './page.ts'
import { startReads } from './reads.ts'
import type { Reads } from './reads.ts'
import type { ReplicaSettings } from './replica.ts'
import { resealOld, sealAtStart } from './reseal.ts'
import { routeOf } from './routes.ts'
import { createSeals } from './seals.ts'
import { keyRingInUse, useKeyRing } from './sealed.ts'
import { expectShortLives } from './short-lives.ts'
import type { AnySubgraph, PartTools } from './subgraph.ts'
import { watchStuck } from './stuck.ts'
import { inScope } from './telemetry/scope.ts'
import { armFromEnvironment, openFailpointDoor } from './failpoint-door.ts'
import { createLog } from './telemetry/log.ts'
import type { Log } from './telemetry/log.ts'
import { startTracing } from './telemetry/trace.ts'
import type { Claims } from './viewer.ts'

/** A part that runs: GraphQL and webhooks come in through `handle`, by socket or by call. */
export type RunningPart = {
  name: string
  /** Answers `POST /graphql` (signed by the router only) and the part's own routes; null for other addresses. */
  handle: (request: HttpRequest) => Promise<HttpAnswer | null>
  /** Throws when something that it cannot do without is away. */
  ready: () => Promise<void>
  /** What it says of itself beside being ready, such as in which of several ways it works just now. */
  health: () => Promise<object>
  replayDeadLetters: () => Promise<number>
  log: Log
  db: Db
  bus: Bus
  ask: Ask
  stop: () => Promise<void>
}

type Options = { now?: Now; log?: Log }

/** So long each piece of a part may take to stop. */
const stopWithinMs = 15_000

/** Opens everything that the part stands on, brings its tables up to date, and starts to listen, answer and work. */
export const startPart = async (definition: AnySubgraph, env: Env, options: Options = {}): Promise<RunningPart> => {
  const { log = createLog(definition.name) } = options
  const base = readEnv(partEnv, env)
  const config = readEnv(definition.env, env)
  const { name } = definition
  expectShortLives()
  startTracing()
  if (base.FAILPOINT) armFromEnvironment(base.FAILPOINT)
  const life = lifecycle((error) => log.error({ err: error }, 'stopping went wrong'), stopWithinMs)
  try {
    const database = openDatabase(base.DATABASE_URL, { name: `shop-${name}`, max: base.DATABASE_POOL })
    life.onStop(database.close)
    await database.migrate(definition.migrations)
    useKeyRing(base.FIELD_KEYS)
    await sealAtStart(database.db, base.FIELD_KEYS)
    const now = options.now ?? (await clockOf(database, log, life))
    const cache = await openCache(base.REDIS_URL, { namespace: `${base.NAMESPACE}:${name}`, log })
    life.onStop(cache.close)
    const reads = await startReads({
      part: name,
      primary: database,
      replica: replicaOf(base),
      ...{ cache, now, log },
    })
    life.onStop(reads.stop)
    const bus = await connectBus(base.NATS_URL, {
      name: `shop-${name}`,
      namespace: base.NAMESPACE,
      streamBytesMax: base.EVENTS_BYTES_MAX,
    })
    life.onStop(bus.close)
    await ensureStream(bus)
    if (base.FAILPOINTS === 'on') openFailpointDoor(name, bus)
    const ask = createAsk(name, bus)
    const tools: PartTools<unknown> = {
      config,
      db: database.db,
      cache,
      ask,
      log,
      now,
      newId,
      namespace: base.NAMESPACE,
      seals: createSeals(base.ROUTER_SECRET),
      databaseUrl: base.DATABASE_URL,
    }
    const services = await definition.services(tools as never)
    if (hasClose(services)) life.onStop(() => services.close())
    return await run(definition, {
      tools,
      services,
      database,
      databaseUrl: base.DATABASE_URL,
      reads,
      bus,
      secret: base.ROUTER_SECRET,
      life,
    })
  } catch (error) {
    await life.stop()
    throw error
  }
}

const replicaOf = (base: z.infer<z.ZodObject<typeof partEnv>>): ReplicaSettings | null =>
  base.DATABASE_REPLICA_URL
    ? { url: base.DATABASE_REPLICA_URL, max: base.DATABASE_POOL, lagMaxMs: base.DATABASE_REPLICA_LAG_MAX_MS }
    : null

/** Deadlines and leases are kept by the database's clock: replicas on machines with other clocks agree. */
const clockOf = async (database: Database, log: Log, life: Ground['life']): Promise<Now> => {
  const onFault = (error: unknown) => log.warn({ err: error }, "the database's clock could not be read")
  const clock = await followClock({ ask: database.time, onFault })
  life.onStop(async () => clock.stop())
  return clock.now
}

type Ground = {
  tools: PartTools<unknown>
  services: unknown
  database: Database
  databaseUrl: string
  reads: Reads
  bus: Bus
  secret: string
  life: ReturnType<typeof lifecycle>
}

const run = async (
  definition: AnySubgraph,
  { tools, services, database, databaseUrl, reads, bus, secret, life }: Ground,
): Promise<RunningPart> => {
  const { name } = definition
  const { log, db, now, ask } = tools
  const outbox = createOutbox(name, definition.publishes, now)
  const relay = startRelay({ part: name, databaseUrl, bus, log })
  life.onStop(relay.stop)
  const firehoses = await openFirehoses({
    ...{ part: name, databaseUrl, bus, log },
    ...{ firehoses: definition.firehoses, config: tools.config },
  })

  const cursor = cursors(secret)
  const systemClaims: Claims = { viewer: { kind: 'system', part: name }, market: '', currency: '', language: '' }
  const open = (on: Db, claims: Claims) => {
    const woken = new Set<string>()
    const wake = (job: string) => void woken.add(job)
    let hasTold = false
    const tell: Outbox = (...said) => {
      hasTold ||= said[1].length > 0
      return outbox(...said)
    }
    const context = definition.context({
      ...tools,
      db: on,
      services,
      viewer: claims.viewer,
      claims,
      outbox: tell,
      cursors: cursor,
      listed: on === db ? reads.as(claims.viewer) : <T>(read: (on: Db) => Promise<T>) => read(on),
      wake,
      pour: firehoses.pour,
    } as never)
    const committed = () => {
      if (hasTold) relay.poke()
      woken.forEach((job) => jobs.poke(job))
    }
    return { context, committed }
  }

  const jobs = startJobs({
    part: name,
    log,
    jobs: [
      ...definition.jobs,
      watchStuck(name, db, definition.stuck),
      resealOld(db, keyRingInUse()),
      ...((await keepsKeys(db)) ? [forgetKeys(db)] : []),
    ],
    open: () => open(db, systemClaims),
  })
  life.onStop(jobs.stop)
  const hearing: ConsumerOptions<object> = {
    part: name,
    bus,
    db,
    log,
    now,
    reactions: definition.reactions,
    hearsEveryMs: definition.hearsEveryMs,
    open: (tx) => open(tx, systemClaims),
  }
  const answers = await startAnswers({
    part: name,
    bus,
    log,
    answers: [...definition.answers, ...deadLetterAnswers(hearing), resendAnswer(name, db)],
    open: () => open(db, systemClaims),
  })
  life.onStop(answers.stop)
  const consumers = await startConsumers(hearing)
  life.onStop(consumers.stop)
  for (const { stop } of firehoses.drink(() => open(db, systemClaims))) life.onStop(stop)
  const graphql = await createGraphqlServer({
    part: name,
    schema: definition.schema,
    resolvers: definition.resolvers,
    log,
  })
  life.onStop(graphql.stop)

  const entry = graphqlEntry({
    part: name,
    secret,
    now,
    log,
    execute: graphql.execute,
    settle: async (claims, body, answer) => {
      const settled = await firstAnswer(db, claims, body, answer)
      await reads.settle(claims.viewer)
      return settled
    },
    open: (claims) => open(db, claims),
  })
  const route = async (request: HttpRequest): Promise<HttpAnswer | null> => {
    const found = routeOf(definition.routes, request)
    if (!found) return null
    const { context, committed } = open(db, systemClaims)
    const scope = { part: name, requestId: newId('req'), isClockwork: true }
    const answer = await inScope(scope, () => found.handle(request, context))
    committed()
    return answer
  }
  const ready = async () => {
    await database.ping()
    if (bus.nc.isClosed()) throw new Error('the broker is away')
  }
  return {
    name,
    handle: async (request) => (await entry(request)) ?? route(request),
    ready,
    health: async () => (hasHealth(services) ? await services.health() : {}),
    replayDeadLetters: () => replayDeadLetters(hearing),
    log,
    db,
    bus,
    ask,
    stop: life.stop,
  }
}

const hasHealth = (services: unknown): services is { health: () => object | Promise<object> } =>
  typeof services === 'object' && services !== null && 'health' in services && typeof services.health === 'function'

const hasClose = (services: unknown): services is { close: () => Promise<void> } =>
  typeof services === 'object' && services !== null && 'close' in services && typeof services.close === 'function'
