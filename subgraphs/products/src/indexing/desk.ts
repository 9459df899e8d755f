import { errors } from '@opensearch-project/opensearch'
import type { Client } from '@opensearch-project/opensearch'
import type { Db } from '@shop/kit/db'
import type { Now } from '@shop/kit/clock'
import type { NewId } from '@shop/kit/id'
import type { Log } from '@shop/kit/telemetry/log'
import { createRest } from './rest.ts'
import type { Rest } from './rest.ts'
import { targetsOf } from './targets.ts'
import type { Targets } from './targets.ts'

/** What whoever keeps the index works with: the database that it follows, and the server that holds it. */
export type Desk = {
  db: Db
  client: Client
  prefix: string
  now: Now
  newId: NewId
  log: Log
  /** Tells whoever keeps what was found that the index changed. */
  changed: () => Promise<void>
  /** Names this process among those who index. */
  holder: string
  rest: Rest
  /** What this process saw of the server last. */
  seen: { targets: Targets | null; isCompared: boolean }
}

export const openDesk = (
  given: Pick<Desk, 'db' | 'client' | 'prefix' | 'now' | 'newId' | 'log' | 'changed'>,
): Desk => ({
  ...given,
  holder: given.newId('hold'),
  rest: createRest(given.now),
  seen: { targets: null, isCompared: false },
})

/** The server is there, but has no time for all that it was sent. */
export class NotNow extends Error {
  override name = 'NotNow'
}

/**
 * Does a piece of work, if the server is not left alone at the moment; when it
 * fails, that is said, and it is left alone for a while.
 */
export const atTheDesk = async ({ rest, log }: Desk, work: () => Promise<number>): Promise<number> => {
  if (!rest.isOver()) return 0
  try {
    const done = await work()
    if (rest.worked().wasAway) log.info('the search index can be written to again')
    return done
  } catch (error) {
    if (!(error instanceof errors.OpenSearchClientError || error instanceof NotNow)) throw error
    if (rest.failed().isToBeSaid) log.warn({ err: error }, 'the search index cannot be written to: changes wait for it')
    return 0
  }
}

/** Looks which indexes there are, and remembers it. */
export const lookAtTargets = async ({ client, prefix, seen }: Desk): Promise<Targets> =>
  (seen.targets = await targetsOf(client, prefix))
