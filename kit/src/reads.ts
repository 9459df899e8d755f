import { GraphQLError } from 'graphql'
import type { Cache } from './cache.ts'
import type { Now } from './clock.ts'
import type { Database, Db } from './db.ts'
import { viewerMarks } from './marks.ts'
import { napping } from './nap.ts'
import { openReplica } from './replica.ts'
import type { ReplicaSettings } from './replica.ts'
import { within } from './within.ts'
import type { Log } from './telemetry/log.ts'
import { counter } from './telemetry/metrics.ts'
import { currentScope } from './telemetry/scope.ts'
import type { Viewer } from './viewer.ts'

/**
 * Reads a list or a page where it costs least: from a replica that has all that this viewer wrote and was shown, else
 * from the primary. For showing only: what is decided upon is read from `db`.
 */
export type Listed = <T>(read: (db: Db) => Promise<T>) => Promise<T>

export type Reads = {
  as: (viewer: Viewer) => Listed
  /** The end of a request: from now on the viewer is shown nothing older than what it wrote or pinned. */
  settle: (viewer: Viewer) => Promise<void>
  stop: () => Promise<void>
}

type Options = {
  part: string
  primary: Database
  replica: ReplicaSettings | null
  cache: Cache
  now: Now
  log: Log
}

const lookEveryMs = 1_000
const readWithinMs = 2_000
const beyondAll = Number.MAX_SAFE_INTEGER

const listReads = counter('shop_list_reads_total', 'Lists and pages, by where they were read', ['part', 'from'])

/** What this request shows is the newest there is: its lists come from the primary, and so do later ones until the replica has it. */
export const pinToPrimary = (): void => {
  const scope = currentScope()
  if (scope) scope.isPinned = true
}

/** Without a replica everything is read from the primary, at no cost. */
export const startReads = async (options: Options): Promise<Reads> => {
  const { part, primary, replica: given, cache, now, log } = options
  if (!given) return { as: () => (read) => read(primary.db), settle: async () => {}, stop: async () => {} }
  const replica = openReplica({ ...given, part, primary, log })
  const marks = viewerMarks({ cache, now, lifeMs: 2 * given.lagMaxMs })
  const { nap, wake } = napping()
  let stopping = false

  const follow = async () => {
    while (!stopping) {
      await replica.look()
      await marks.tellAgain()
      if (!stopping) await nap(lookEveryMs)
    }
  }
  const mayRead = async (viewer: Viewer) => {
    if (viewer.kind === 'system' || currentScope()?.isPinned) return false
    const mark = await marks.of(viewer)
    return mark !== null && (await replica.has(mark))
  }
  const fromReplica = async <T>(read: (db: Db) => Promise<T>): Promise<{ found: T } | null> => {
    try {
      return { found: await within(readWithinMs, read(replica.db)) }
    } catch (error) {
      if (error instanceof GraphQLError) throw error
      replica.failed(error)
      return null
    }
  }
  const running = follow()
  return {
    as: (viewer) => async (read) => {
      const answer = (await mayRead(viewer)) ? await fromReplica(read) : null
      listReads.inc({ part, from: answer ? 'replica' : 'primary' })
      return answer ? answer.found : read(primary.db)
    },
    settle: async (viewer) => {
      if (!currentScope()?.isPinned) return
      await marks.note(viewer, await replica.positionNow().catch(() => beyondAll))
    },
    stop: async () => {
      stopping = true
      wake()
      await running
      await replica.close()
    },
  }
}
