import { scopeOf } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import type { Denied } from '../authorization/allowed-operation.ts'
import type { RouterContext } from '../context.ts'
import { refuseAfterSunset } from '../policies/sunset.ts'
import type { OperationSunset } from '../policies/sunset.ts'
import type { Manifest, OperationRequest, TrustedOperations } from '../policies/trusted-operations.ts'
import { usageClient } from './client.ts'
import { unregistered } from './counts.ts'
import type { Counts } from './counts.ts'
import type { Denials } from './denials.ts'
import type { OperationFacts } from './operation-facts.ts'

export type UsageWatch = {
  /** Under which name a client's use is counted. */
  clientOf: (viewer: Viewer, said: string | null) => string
  /** Counts an operation that is about to run; refuses it when something that this request uses is over. */
  admit: (client: string, facts: OperationFacts | null, sunset: OperationSunset) => void
  /** Notes who was denied which root fields; not what strangers are who did not sign in. */
  denied: (who: Who, denied: readonly Denied[]) => void
}

type Who = Pick<RouterContext, 'claims' | 'requestId'>

/** Clients of our own that have registered operations; a partner is known by its key alone. */
export const ownClients = ({ clients }: Manifest): ReadonlySet<string> =>
  new Set(Object.keys(clients).filter((client) => !client.startsWith('partner-')))

/** `ours` are the names of our own clients. */
export const watchUsage = (
  counts: Counts,
  denials: Denials,
  ours: ReadonlySet<string>,
  now: () => Date,
): UsageWatch => ({
  clientOf: (viewer, said) => usageClient(viewer, said, ours),
  admit: (client, facts, sunset) => {
    if (!facts) return
    const isOver = sunset !== null && now() >= sunset.next.endsAt
    counts.count(client, facts, isOver ? 'refused' : 'answered')
    if (isOver) refuseAfterSunset(sunset, now())
  },
  denied: ({ claims: { viewer }, requestId }, denied) => {
    if (viewer.kind === 'anonymous') return
    const roots = denied.filter(({ path }) => path.length === 1).map(({ coordinate }) => coordinate)
    for (const coordinate of new Set(roots)) denials.note(scopeOf(viewer), coordinate, requestId)
  },
})

/** Finds the operation that somebody asks for. */
export type FindOperation = (who: Who, request: OperationRequest) => ReturnType<TrustedOperations['resolve']>

/** Counts and notes when a partner asks for one that is not registered for it. */
export const watchUnregistered =
  (trusted: TrustedOperations, counts: Counts, denials: Denials): FindOperation =>
  ({ claims: { viewer }, requestId }, request) => {
    try {
      return trusted.resolve(viewer, request)
    } catch (error) {
      if (viewer.kind === 'partner') {
        counts.count(viewer.partnerId, unregistered, 'refused')
        denials.note(viewer.partnerId, 'an unregistered operation', requestId)
      }
      throw error
    }
  }
