import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Sql } from 'postgres'
import { z } from 'zod'
import { openDatabase } from '../db.ts'
import { freshDatabase, freshName, testEnv } from './servers.ts'

/** A part's database as it was before one of its migrations, and the environment to start the part on it. */
export type Before = { sql: Sql; env: Record<string, string>; drop: () => Promise<void> }

const journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) })

export const startBefore = async (migrations: URL, tag: string): Promise<Before> => {
  const namespace = freshName()
  const ground = await freshDatabase(namespace)
  const database = openDatabase(ground.url, { name: 'test', max: 2 })
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  cpSync(fileURLToPath(migrations), folder, { recursive: true })
  const file = join(folder, 'meta', '_journal.json')
  const whole = journal.parse(JSON.parse(readFileSync(file, 'utf8')))
  const until = whole.entries.findIndex((entry) => entry.tag === tag)
  writeFileSync(file, JSON.stringify({ ...whole, entries: whole.entries.slice(0, until) }))
  await database.migrate(pathToFileURL(folder))
  rmSync(folder, { recursive: true })
  return {
    sql: database.sql,
    env: testEnv(namespace, ground.url),
    drop: async () => {
      await database.close()
      await ground.drop()
    },
  }
}
