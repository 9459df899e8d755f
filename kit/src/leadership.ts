import postgres from 'postgres'
import type { Sql } from 'postgres'

/** A leader that was stopped says nothing to the database; after this time it is no leader any more. */
export const silentMsMax = 4_000

/** A session of its own: its end is the end of what it leads, and `onEnd` is told before another begins. */
export const leaderSession = (name: string, url: string, onEnd: () => void): Sql =>
  postgres(url, {
    max: 1,
    max_lifetime: null,
    connect_timeout: 5,
    onnotice: () => {},
    onclose: onEnd,
    connection: {
      application_name: name,
      statement_timeout: 10_000,
      lock_timeout: 5_000,
      idle_session_timeout: silentMsMax,
    },
  })

/** Whether this session is the one among all replicas that does `what` (an advisory lock); it stays so until it ends. */
export const leads = async (sql: Sql, what: string): Promise<boolean> => {
  const [lock] = await sql<{ held: boolean }[]>`select pg_try_advisory_lock(hashtext(${what})) as held`
  return lock?.held === true
}
