import type { KeptAnswer } from './answers.ts'

/** What the key of an answer is made of that travels in headers, and what its form and who may read it follow. */
const vary = 'accept, accept-language, authorization, origin, x-api-key, x-guest-token, x-market'

/** Answers that may not be kept by anybody. */
export const unkept: Readonly<Record<string, string>> = { 'cache-control': 'no-store' }

/**
 * For caches between here and the client: shared ones keep only what was asked for without any proof of who asks. There is no
 * `s-maxage`, which forbids them `stale-if-error` (RFC 9111, RFC 5861). What is stale says so (RFC 9211).
 */
export const keepHeaders = (
  { etag, madeAt, expiresAt, staleUntil, isStale }: KeptAnswer,
  { isPublic, now }: { isPublic: boolean; now: number },
): Record<string, string> => {
  const seconds = (ms: number) => Math.round(ms / 1_000)
  const staleSeconds = seconds(staleUntil - expiresAt)
  const life = `max-age=${seconds(expiresAt - madeAt)}${staleSeconds > 0 ? `, stale-if-error=${staleSeconds}` : ''}`
  return {
    'cache-control': `${isPublic ? 'public' : 'private'}, ${life}`,
    ...(isStale && {
      'cache-status': `shop-router; fwd=stale; ttl=${seconds(expiresAt - now)}; detail=stale-if-error`,
    }),
    etag,
    age: String(Math.max(0, Math.floor((now - madeAt) / 1_000))),
    vary,
  }
}

/** Whether the client has this answer already, by RFC 9110: weak comparison, any of several, or any at all. */
export const hasAlready = (ifNoneMatch: string | null, etag: string): boolean =>
  ifNoneMatch !== null &&
  (ifNoneMatch === etag ||
    ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === etag))
