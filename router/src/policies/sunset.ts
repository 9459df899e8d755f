import type { Sunset } from '@shop/kit/sunset'
import { Problem } from '../problem.ts'

/** What the answers of an operation say of its end, and when that is; null for one that uses nothing deprecated. */
export type OperationSunset = { headers: Readonly<Record<string, string>>; next: Sunset } | null

/** `sunsets` are what the operation uses, the nearest first. Headers of RFC 9745 and RFC 8594. */
export const operationSunset = (sunsets: readonly Sunset[]): OperationSunset => {
  const [next] = sunsets
  if (!next) return null
  const since = Math.min(...sunsets.map(({ deprecatedOn }) => deprecatedOn.getTime()))
  return { next, headers: { deprecation: `@${since / 1000}`, sunset: next.endsAt.toUTCString() } }
}

/** After its last day a field is as good as gone, for everybody at the same moment, whether or not it still is in the schema. */
export const refuseAfterSunset = (sunset: OperationSunset, now: Date): void => {
  if (!sunset || now < sunset.next.endsAt) return
  const { coordinate, lastDay, replacement } = sunset.next
  throw new Problem(
    410,
    'FIELD_SUNSET',
    `${coordinate} was removed after ${lastDay}: use ${replacement} instead.`,
    { field: coordinate, replacement, removedAfter: lastDay },
    sunset.headers,
  )
}
