import { z } from 'zod'
import type { Faults } from '../control/faults.ts'
import { newId } from '../memory/ids.ts'
import type { Engine } from '../memory/engine.ts'
import type { Work } from '../memory/work.ts'
import { isAuthorized, isBrowser, unauthorized, withoutSecret } from './auth.ts'
import { ApiError, type ErrorBody } from './errors.ts'
import { checkExpand, expand } from './expand.ts'
import { decodeForm, type Form } from './form.ts'
import { fingerprintOf, type Kept, type Keyed } from './idempotency.ts'
import { listOf, parse, reference } from './params.ts'
import { findRoute } from './router.ts'
import { upgrade } from './upgrade.ts'

/** A call as it came over the line. */
export type Call = {
  method: string
  path: string
  query: string
  body: string
  version: string
  authorization: string | undefined
  key: string | undefined
}
/** What goes back; `silent` never answers, `cut` breaks the line. */
export type Reply = { status: number; body: string; headers: Record<string, string> } | 'silent' | 'cut'

type Setting = {
  engine: Engine
  faults: Faults
  secretKey: string
  nowMs: () => number
  sleep: (ms: number) => Promise<void>
}
type Result = { status: number; body: string; started: boolean }

/** Answers calls to `/v1/*`. */
export const createApi = ({ engine, faults, secretKey, nowMs, sleep }: Setting) => {
  const answer = async (call: Call): Promise<Reply> => {
    const requestId = newId('req')
    if (!isAuthorized(call, secretKey)) return reply(requestId, unauthorized(call.authorization))
    const keyed = keyedOf(call)
    try {
      const known = keyed && engine.keys.begin(keyed, nowMs())
      if (known) return replayed(requestId, known)
    } catch (error) {
      return reply(requestId, resultOf(error), keyed)
    }
    try {
      return await execute(call, requestId, keyed)
    } finally {
      if (keyed) engine.keys.end(keyed.key)
    }
  }

  const execute = async (call: Call, requestId: string, keyed: Keyed | undefined): Promise<Reply> => {
    if (faults.latencyMs() > 0) await sleep(faults.latencyMs())
    const fault = faults.take(call.method, call.path)
    const stopsHere = fault && (fault.when === 'before' || fault.kind === 'rate-limit' || fault.kind === 'unavailable')
    if (stopsHere && fault.kind !== 'error') return fails(requestId, fault.kind, keyed)
    await engine.runDue()

    const work = engine.begin({ id: requestId, idempotency_key: keyed?.key ?? null })
    const real = stopsHere ? unexpected : run(engine, work, call)
    const result = fault?.kind === 'error' ? unexpected : real
    const kept: Kept | undefined =
      keyed && result.started
        ? { ...keyed, at: nowMs(), status: result.status, body: result.body, requestId }
        : undefined
    await engine.commit(work.changes, kept)
    return fault && fault.kind !== 'error' ? fails(requestId, fault.kind, keyed) : reply(requestId, result, keyed)
  }
  return answer
}

function run(engine: Engine, work: Work, call: Call): Result {
  try {
    const found = findRoute(call.method, call.path)
    if (!found) throw unknownPath(call)
    const { expand: wanted, ...given }: Form = decodeForm(call.method === 'GET' ? call.query : call.body)
    const form = isBrowser(call) ? withoutSecret(engine.store, found.ids[0] ?? '', given) : given
    const { expand: paths = [] } = parse(expandSchema, wanted === undefined ? {} : { expand: wanted })
    checkExpand(paths)
    const object = found.route(work, { path: call.path, ids: found.ids, form: upgrade(form, call.version) })
    return {
      status: 200,
      body: JSON.stringify(paths.length > 0 ? expand(engine.store, object, paths) : object),
      started: true,
    }
  } catch (error) {
    return resultOf(error)
  }
}

const expandSchema = z.object({ expand: listOf(reference).optional() })

const keyedOf = ({ method, path, body, key }: Call): Keyed | undefined =>
  method === 'POST' && key ? { key, endpoint: path, fingerprint: fingerprintOf(body) } : undefined

const errorResult = (status: number, error: ErrorBody, started: boolean): Result => ({
  status,
  body: JSON.stringify({ error }),
  started,
})

const resultOf = (error: unknown): Result => {
  if (error instanceof ApiError) return errorResult(error.status, error.body, error.started)
  process.stderr.write(`stripe sandbox: ${error instanceof Error ? error.stack : String(error)}\n`)
  return unexpected
}

const unexpected = errorResult(500, { type: 'api_error', message: 'An unknown error occurred' }, true)

const unknownPath = ({ method, path }: Call) =>
  new ApiError(
    404,
    {
      type: 'invalid_request_error',
      message: `Unrecognized request URL (${method}: ${path}). This sandbox speaks only the part of the API that a shop uses.`,
    },
    false,
  )

const reply = (requestId: string, { status, body, started }: Result, keyed?: Keyed): Exclude<Reply, string> => ({
  status,
  body,
  headers: {
    'request-id': requestId,
    ...(keyed && { 'idempotency-key': keyed.key, 'original-request': requestId }),
    ...(status >= 500 && { 'stripe-should-retry': String(!started) }),
  },
})

const replayed = (requestId: string, { key, status, body, requestId: original }: Kept): Reply => ({
  status,
  body,
  headers: {
    'request-id': requestId,
    'idempotency-key': key,
    'idempotent-replayed': 'true',
    'original-request': original,
    ...(status >= 500 && { 'stripe-should-retry': 'false' }),
  },
})

const fails = (
  requestId: string,
  kind: 'unavailable' | 'rate-limit' | 'timeout' | 'reset',
  keyed: Keyed | undefined,
): Reply => {
  switch (kind) {
    case 'timeout':
      return 'silent'
    case 'reset':
      return 'cut'
    case 'unavailable':
      return reply(
        requestId,
        errorResult(503, { type: 'api_error', message: 'The service is temporarily unavailable' }, false),
        keyed,
      )
    case 'rate-limit':
      return withRetryAfter(reply(requestId, errorResult(429, rateLimited, false), keyed))
  }
}

const withRetryAfter = (answer: Exclude<Reply, string>): Reply => ({
  ...answer,
  headers: { ...answer.headers, 'retry-after': '1' },
})

const rateLimited: ErrorBody = {
  type: 'invalid_request_error',
  code: 'rate_limit',
  message: 'Request rate limit exceeded. Please retry with exponential backoff.',
}
