import { rmSync } from 'node:fs'
import { openDatabase } from '@shop/kit/db'
import { deleteData, throwAwayFolder } from '@shop/stack/runtime-folder'
import { startPostgres } from '@shop/stack/servers/postgres'
import { startPostgresReplica } from '@shop/stack/servers/postgres-replica'
import type { RunningServer } from '@shop/stack/servers/running-server'

/** A PostgreSQL of its own with a streaming replica that follows late on purpose. */
export type PrimaryAndReplica = {
  primary: RunningServer
  replica: RunningServer
  /** How late the replica follows from now on. */
  delay: (ms: number) => Promise<void>
  stop: () => Promise<void>
}

/** `prepare` runs on the primary before it is copied. */
export const startPrimaryAndReplica = async (
  delayMs: number,
  prepare: (primaryUrl: string) => Promise<void> = async () => {},
): Promise<PrimaryAndReplica> => {
  const folder = throwAwayFolder()
  const primary = await startPostgres({ env: {}, folder, port: 0, durable: false, onProgress: () => {} })
  await prepare(primary.url)
  const replica = await startPostgresReplica({ primaryUrl: primary.url, logs: folder.logs, delayMs })
  return {
    primary,
    replica,
    delay: async (ms) => {
      const { sql } = openDatabase(replica.url, { name: 'test', max: 1 })
      await sql.unsafe(`alter system set recovery_min_apply_delay = '${ms}ms'`)
      await sql`select pg_reload_conf()`
      await sql.end()
    },
    stop: async () => {
      await replica.stop()
      await primary.stop()
      deleteData(folder.data)
      rmSync(folder.all, { recursive: true, force: true })
    },
  }
}
