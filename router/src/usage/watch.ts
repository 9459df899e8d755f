import type { Viewer } from '@shop/kit/viewer'
import type { Artefact } from '../operations/artefact.ts'
import { refuseAfterSunset } from '../policies/sunset.ts'
import type { Manifest, TrustedOperations } from '../policies/trusted-operations.ts'
import { usageClient } from './client.ts'
import { unregistered } from './counts.ts'
import type { Counts } from './counts.ts'

export type UsageWatch = {
  /** Under which name a client's use is counted. */
  clientOf: (viewer: Viewer, said: string | null) => string
  /** Counts an operation that is about to run; refuses it when something that it uses is over. */
  admit: (client: string, artefact: Pick<Artefact, 'facts' | 'sunset'>) => void
}

/** Clients of our own that have registered operations; a partner is known by its key alone. */
export const ownClients = ({ clients }: Manifest): ReadonlySet<string> =>
  new Set(Object.keys(clients).filter((client) => !client.startsWith('partner-')))

/** `ours` are the names of our own clients. */
export const watchUsage = (counts: Counts, ours: ReadonlySet<string>, now: () => Date): UsageWatch => ({
  clientOf: (viewer, said) => usageClient(viewer, said, ours),
  admit: (client, { facts, sunset }) => {
    if (!facts) return
    const isOver = sunset !== null && now() >= sunset.next.endsAt
    counts.count(client, facts, isOver ? 'refused' : 'answered')
    if (isOver) refuseAfterSunset(sunset, now())
  },
})

/** Finds operations as before, and counts when a partner asks for one that is not registered for it. */
export const countUnregistered = (trusted: TrustedOperations, counts: Counts): TrustedOperations => ({
  resolve: (viewer, request) => {
    try {
      return trusted.resolve(viewer, request)
    } catch (error) {
      if (viewer.kind === 'partner') counts.count(viewer.partnerId, unregistered, 'refused')
      throw error
    }
  },
})
