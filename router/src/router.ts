import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { GraphQLSchema } from 'graphql'
import { connectBroker } from '@shop/kit/bus'
import { systemClock } from '@shop/kit/clock'
import type { Env } from '@shop/kit/config'
import { failure, startHttp } from '@shop/kit/http'
import { newId } from '@shop/kit/id'
import { lifecycle } from '@shop/kit/lifecycle'
import { createAsk } from '@shop/kit/requests'
import { operations } from '@shop/kit/probes'
import { createLog } from '@shop/kit/telemetry/log'
import type { Log } from '@shop/kit/telemetry/log'
import { expectShortLives, startLean } from '@shop/kit/short-lives'
import { startTracing } from '@shop/kit/telemetry/trace'
import { isSignedAddress } from '@shop/kit/signed-address'
import { isStaff } from '@shop/kit/viewer'
import { openKeeper } from './cache/keeper.ts'
import { createQuick } from './cache/quick.ts'
import { callers } from './caller.ts'
import type { Connect } from './calls/connect.ts'
import { readConfig } from './config.ts'
import type { RouterContext } from './context.ts'
import { cors } from './cors.ts'
import { startEndedAccess } from './ended-access.ts'
import { connectOnce } from './calls/connect-once.ts'
import { createGateway } from './gateway.ts'
import { images } from './images.ts'
import { jwks, media } from './pages.ts'
import { overriddenFor } from './overrides/verdict.ts'
import { createAdmission, graphqlOverHttp, readDocument } from './pipeline.ts'
import { rateLimit, ratesFrom } from './policies/rate-limit.ts'
import { openBuckets } from './policies/rate/buckets.ts'
import { createGate } from './policies/gate.ts'
import { createWatch } from './policies/held-up.ts'
import { knownKinds } from './policies/known-kinds.ts'
import { turnsApart } from './policies/turns-apart.ts'
import { createTurns } from './policies/turns.ts'
import { parseManifest, registeredTexts, trustedOperations } from './policies/trusted-operations.ts'
import type { Manifest } from './policies/trusted-operations.ts'
import { keepLastTrending } from './stand-ins/last-trending.ts'
import type { LastTrending } from './stand-ins/last-trending.ts'
import { trendingInstead } from './stand-ins/recommendations.ts'
import { startLive } from './subscriptions/live.ts'
import { serveSupergraph } from './supergraph/serve.ts'
import { readSupergraph, supergraphFile } from './supergraph/source.ts'
import { createCounts } from './usage/counts.ts'
import { createDenials } from './usage/denials.ts'
import { reportUsage } from './usage/reporter.ts'
import { ownClients, watchUnregistered, watchUsage } from './usage/watch.ts'
import { webhooks } from './webhooks.ts'

export type RunningRouter = {
  /** Reads the supergraph again. */
  reload: () => Promise<void>
  url: string
  port: number
  stop: () => Promise<void>
  /** Subscriptions that clients have. */
  watchers: () => number
  /** What is heard and read for them: fewer when they share, none when they left. */
  listeners: () => number
}

const schemaFile = (name: string) => readFile(new URL(`../../schema/${name}`, import.meta.url), 'utf8')
/** What anybody may send; what staff may, who import catalogs; and what may be sent to an address that a part signed. */
const bodyBytesMax = { anybody: 256 * 1024, staff: 4 * 1024 * 1024, signed: 10 * 1024 * 1024 }

/** So long each piece may take to stop, beside the time of draining. */
const stopWithinMs = 15_000

/** Opens the one door of the shop: HTTP, sockets and streams over the parts that `connect` reaches. `health` says what is to be known beside its own. */
export const startRouter = async (
  env: Env,
  connect: Connect,
  log: Log = createLog('router'),
  health: () => Promise<object> = async () => ({}),
): Promise<RunningRouter> => {
  const config = readConfig(env)
  const onStopFault = (error: unknown) => log.error({ err: error }, 'stopping went wrong')
  const life = lifecycle(onStopFault, config.DRAIN_MS + stopWithinMs)
  expectShortLives()
  const isStarted = startLean()
  startTracing()
  try {
    const nc = await connectBroker(config.NATS_URL, 'shop-router')
    life.onStop(() => nc.drain())
    const { REDIS_URL: redisUrl, NAMESPACE: namespace } = config
    const buckets = await openBuckets({ redisUrl, namespace, now: systemClock, log })
    life.onStop(buckets.close)
    const rates = ratesFrom(config.RATE_PER_SECOND, config.RATE_PER_PARTNER, config.RATE_PER_ADDRESS)
    const rate = rateLimit({ buckets, rates, now: systemClock })
    const file = supergraphFile(config.SUPERGRAPH_FILE)
    const supergraph = await readSupergraph(file)
    const bytesMax = { answers: config.CACHE_BYTES_MAX, entities: config.ENTITY_CACHE_BYTES }
    const keeper =
      bytesMax.answers + bytesMax.entities === 0
        ? null
        : await openKeeper({
            ...{ nc, redisUrl, namespace, log, bytesMax },
            ...{ settleMs: config.CACHE_SETTLE_MS, staleMs: config.CACHE_STALE_MS },
          })
    if (keeper) life.onStop(keeper.stop)
    let trending: LastTrending | null = null
    const trendingKnown = () => {
      const list = trending?.list()
      return list ? trendingInstead(list) : null
    }
    const serving = {
      connect: connectOnce(connect),
      secret: config.ROUTER_SECRET,
      now: systemClock,
      timeoutMs: config.REQUEST_TIMEOUT_MS,
      isSharing: config.SHARE_IN_FLIGHT === 'on',
      isJoining: config.JOIN_IN_TURN === 'on',
      isKeeping: config.ENTITY_CACHE_BYTES > 0,
      introspection: config.EXPLORER === 'on',
      isOverridden: overriddenFor(config.OVERRIDE_LABELS),
      standIns: { recommendations: trendingKnown },
      readDocument,
      log,
    }
    const manifest = parseManifest(JSON.parse(await schemaFile('operations/manifest.json')))
    const mutations = new Set<string>()
    const {
      gateway: plain,
      reload,
      state,
      stopWatching,
    } = await serveSupergraph({
      ...{ supergraph, file, log, watchMs: config.SUPERGRAPH_WATCH_MS, trialMs: config.SUPERGRAPH_TRIAL_MS },
      build: (source) => createGateway({ ...serving, supergraph: source }),
      registered: registeredTexts(manifest),
      onSwap: (next) => mutationNames(next.apiSchema()).forEach((name) => mutations.add(name)),
    })
    life.onStop(plain.stop)
    life.onStop(stopWatching)
    const gateway = keeper ? keeper.heeding(plain) : plain
    const last = await keepLastTrending({
      ...{ nc, redisUrl, namespace, log, read: plain.read, everyMs: config.TRENDING_HEARD_EVERY_MS },
    })
    trending = last
    life.onStop(last.stop)

    const line = { nc, namespace: config.NAMESPACE }
    const ask = createAsk('router', line)
    const ended = startEndedAccess({ ...line, ask, log })
    life.onStop(async () => ended.stop())
    const known = callers(ask, systemClock, ended.has)
    const counts = createCounts()
    const denials = createDenials(systemClock)
    const find = watchUnregistered(
      trustedOperations(manifest, { isRegisteredOnly: config.REGISTERED_ONLY === 'on' }),
      counts,
      denials,
    )
    const usage = watchUsage(counts, denials, ownClients(manifest), systemClock)
    const report = reportUsage({ ask, counts, denials, everyMs: config.USAGE_REPORT_MS, now: systemClock, newId, log })
    life.onStop(report.stop)
    const atOnce = config.MUTATIONS_AT_ONCE
    const turns = turnsApart(
      createTurns({
        kinds: mutations,
        atOnce,
        waitingMax: config.MUTATIONS_WAITING_MAX,
        countsMs: 1_000,
        crowd: 8 * atOnce,
        watch: createWatch({ leastMs: 25, mostMs: 1_000 }),
      }),
      { kinds: new Set(config.MUTATIONS_APART.split(',')), atOnce, waitingMax: 16 * atOnce },
    )
    const kinds = knownKinds()
    const limits = { rate, costMax: config.COST_MAX, introspection: config.EXPLORER === 'on' }
    const secret = config.ROUTER_SECRET
    const isOver = ({ claims, keyHash }: RouterContext) => ended.has({ ...claims, keyHash })
    const answers = keeper?.answers
    const quick = answers ? createQuick({ answers, rate, usage, isOver, now: Date.now, log }) : null
    const options = {
      ...{ gateway, keeper, quick, caller: known.resolve, find, limits },
      ...{ kinds, turns, usage, secret, log },
    }
    const admission = createAdmission(options)
    const graphql = graphqlOverHttp(options, admission)
    const origins = config.ALLOWED_ORIGINS.split(',').filter(Boolean)
    const withCors = cors(origins)
    const live = startLive({
      ...{ nc, namespace: config.NAMESPACE, gateway, admission, now: systemClock, log },
      ...{ allowedOrigins: origins, allow: withCors.allow, isOver },
      limits: { perViewer: config.SOCKETS_PER_VIEWER, perAddress: config.SOCKETS_PER_ADDRESS },
    })
    life.onStop(live.stop)

    let isDraining = false
    const ready = async () => {
      if (isDraining || nc.isClosed()) throw new Error('not ready')
      return { supergraph: state(), ...(await health()) }
    }
    const http = await startHttp({
      host: config.HOST,
      port: config.PORT,
      // Who calls is looked up before a large body is read, and for no other.
      bytesMax: {
        usual: bodyBytesMax.anybody,
        more: async (head) => {
          if (isSignedAddress(secret, head, systemClock())) return bodyBytesMax.signed
          const called = await known.resolve(head.headers).catch(() => null)
          return called && isStaff(called.viewer) ? bodyBytesMax.staff : bodyBytesMax.anybody
        },
      },
      gate: createGate({ kinds, turns, perAddress: config.WAITING_PER_ADDRESS }),
      onFault: (error) => log.error({ err: error }, 'a request failed'),
      stream: (request, response) => quick?.serve(request, response) || live.stream(request, response),
      handlers: [
        withCors.preflight,
        withCors.refuse,
        async (request) =>
          request.path === '/graphql' &&
          (request.method === 'POST' || (request.method === 'GET' && request.search !== ''))
            ? withCors.allow(request, await graphql(request))
            : null,
        operations(ready),
        jwks(known),
        media(config.MEDIA_DIR),
        webhooks(supergraph.parts, connect, config.REQUEST_TIMEOUT_MS),
        images({ parts: supergraph.parts, connect, allow: withCors.allow, timeoutMs: config.REQUEST_TIMEOUT_MS, log }),
        ...(config.EXPLORER === 'on' ? [await explorerOf(manifest)] : []),
        async ({ path }) =>
          path === '/graphql'
            ? {
                ...failure(405, 'METHOD_NOT_ALLOWED', 'Send operations by POST, or persisted ones by GET.'),
                headers: { allow: 'GET, POST', 'content-type': 'application/json' },
              }
            : null,
      ],
    })
    const sockets = live.openSockets(http.server)
    isStarted()
    life.onStop(async () => {
      isDraining = true
      await sleep(config.DRAIN_MS)
      await sockets.stop()
      await http.stop()
    })
    return {
      url: http.url,
      port: http.port,
      stop: life.stop,
      reload,
      watchers: live.watchers,
      listeners: live.listeners,
    }
  } catch (error) {
    await life.stop()
    throw error
  }
}

const mutationNames = (schema: GraphQLSchema): string[] => Object.keys(schema.getMutationType()?.getFields() ?? {})

/** Loaded only where it is shown: the page is larger than the router. */
const explorerOf = async (manifest: Manifest) => (await import('./explorer.ts')).explorer(manifest)
