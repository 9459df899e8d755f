import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CannotStart } from '../boot/cannot-start.mjs'
import { birthOf } from '../boot/birth.mjs'
import { endProcess } from './left-over.ts'
import type { PostgresPrograms } from './postgres-programs.ts'
import type { User } from './unprivileged.ts'

type NewCluster = {
  cluster: string
  programs: PostgresPrograms
  user: User | undefined
  password: string
  durable: boolean
  onProgress: (line: string) => void
}

/** Initialises the data folder unless it is there; true when it was made now. A half-made one is never taken for whole. */
export async function makeCluster(options: NewCluster): Promise<boolean> {
  const { cluster, programs } = options
  if (existsSync(cluster)) {
    assertSameMajor(cluster, programs)
    return false
  }
  options.onProgress('Initialising PostgreSQL ...')
  const half = `${cluster}.half`
  rmSync(half, { recursive: true, force: true })
  await initialise(half, options)
  renameSync(half, cluster)
  return true
}

async function initialise(folder: string, { programs, user, password, durable }: NewCluster): Promise<void> {
  const passwordFile = `${folder}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  mkdirSync(folder, { mode: 0o700 })
  if (user) for (const path of [passwordFile, folder]) chownSync(path, user.uid, user.gid)
  try {
    const args = ['-D', folder, '-U', 'postgres', '-E', 'UTF8', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
    const run = promisify(execFile)
    await run(programs.initdb, [...args, ...localeFlags(programs.major), ...(durable ? [] : ['--no-sync'])], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      ...user,
    })
  } catch (error) {
    throw new CannotStart(`PostgreSQL could not be initialised: ${lastLine(error)}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** The same order and the same upper and lower case on every machine. */
function localeFlags(major: number): string[] {
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  const builtin = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []
  return [`--locale=${locale}`, ...builtin]
}

function assertSameMajor(cluster: string, { major, source }: PostgresPrograms): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (made === String(major)) return
  throw new CannotStart(
    `${cluster} was made by PostgreSQL ${made}, but here is ${source}: run \`npm run reset\` to start with empty data.`,
  )
}

/** Ends a server that serves the folder although our own note of it is lost, and clears away a stale note of its own. */
export async function stopForgottenPostmaster(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  const birth = birthOf(pid)
  if (birth && commandLine(pid).includes(cluster)) await endProcess(pid, birth, 'SIGINT')
  rmSync(file, { force: true })
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function lastLine(error: unknown): string {
  const text = (error instanceof Error && 'stderr' in error && String(error.stderr)) || String(error)
  const lines = text.trim().split('\n')
  return lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? ''
}
