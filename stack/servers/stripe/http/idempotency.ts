import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ApiError } from './errors.ts'

/** An answer that a key brings back, byte by byte. */
export const keptAnswer = z.object({
  key: z.string(),
  endpoint: z.string(),
  fingerprint: z.string(),
  at: z.number(),
  status: z.number(),
  body: z.string(),
  requestId: z.string(),
})
export type Kept = z.output<typeof keptAnswer>

/** A request under a key. */
export type Keyed = Pick<Kept, 'key' | 'endpoint' | 'fingerprint'>

const dayMs = 24 * 60 * 60 * 1000
const keyLengthMax = 255

/** What makes two requests the same: their parameters, in any order. */
export const fingerprintOf = (encoded: string): string => {
  const params = new URLSearchParams(encoded)
  params.sort()
  return createHash('sha256').update(params.toString()).digest('base64')
}

/** Remembers for a day what was answered under each key. */
export const createKeys = () => {
  const kept = new Map<string, Kept>()
  const inFlight = new Set<string>()

  const forgetOld = (nowMs: number) => {
    for (const [key, { at }] of kept) {
      if (nowMs - at < dayMs) return
      kept.delete(key)
    }
  }
  return {
    /** The stored answer; or nothing, and then the key is in flight until `end`. */
    begin({ key, endpoint, fingerprint }: Keyed, nowMs: number): Kept | undefined {
      forgetOld(nowMs)
      if (key.length > keyLengthMax) throw wrongUse(`Idempotency keys must be at most ${keyLengthMax} characters.`)
      if (inFlight.has(key)) throw inUse(key)
      const known = kept.get(key)
      if (!known) {
        inFlight.add(key)
        return undefined
      }
      if (known.endpoint !== endpoint) {
        throw wrongUse(
          `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${endpoint}' vs '${known.endpoint}'). Try using a key other than '${key}' if you meant to execute a different request.`,
        )
      }
      if (known.fingerprint !== fingerprint) {
        throw wrongUse(
          `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
        )
      }
      return known
    },
    keep: (answer: Kept): void => void kept.set(answer.key, answer),
    end: (key: string): void => void inFlight.delete(key),
  }
}

const wrongUse = (message: string) => new ApiError(400, { type: 'idempotency_error', message }, false)

const inUse = (key: string) =>
  new ApiError(
    409,
    {
      type: 'idempotency_error',
      code: 'idempotency_key_in_use',
      message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
    },
    false,
  )
