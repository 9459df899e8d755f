import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '../boot/cannot-start.mjs'
import { unpackDebian } from './debian.ts'
import { goInstall } from './go-install.ts'

/** A server program that npm does not carry. */
export type Wanted = {
  title: string
  /** Names it may have on the PATH; the first is also its Debian package. */
  names: [string, ...string[]]
  oldest: [major: number, minor: number]
  variable: string
  brew: string
  goModule?: string
}

/** A program that can be run, and where it came from. */
export type Program = { command: string; env: Record<string, string | undefined>; source: string }

/** First hit wins: on the PATH, unpacked before, Debian package, built with Go. */
export async function findProgram(wanted: Wanted, bin: string, onProgress: (line: string) => void): Promise<Program> {
  const own = onPath(wanted, onProgress)
  if (own) return own
  const [name] = wanted.names
  const program =
    (await unpackDebian(name, bin, onProgress)) ??
    (wanted.goModule ? await goInstall(wanted.goModule, name, bin, onProgress) : undefined)
  if (program) return program
  throw new CannotStart(
    `${wanted.title} was not found: install it (macOS: \`brew install ${wanted.brew}\`), ` +
      `or run \`docker compose up -d\` and set ${wanted.variable}.`,
  )
}

function onPath({ names, oldest }: Wanted, onProgress: (line: string) => void): Program | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/local/sbin', '/usr/sbin', '/opt/homebrew/bin']
  for (const command of folders.flatMap((folder) => names.map((name) => join(folder, name)))) {
    const version = existsSync(command) ? versionOf(command) : undefined
    if (!version) continue
    if (isAtLeast(version, oldest)) return { command, env: process.env, source: `${command}, ${version}` }
    onProgress(`${command} is ${version}, which is too old (${oldest.join('.')} is needed).`)
  }
  return undefined
}

/** What a program says of its version; undefined when it cannot run. */
export function versionOf(command: string, env: Record<string, string | undefined> = process.env): string | undefined {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8', env })
  return status === 0 ? versionIn(stdout) : undefined
}

/** The first version number in a text. */
export function versionIn(text: string): string | undefined {
  return /\d+\.\d+(\.\d+)?/.exec(text)?.[0]
}

function isAtLeast(version: string, [major, minor]: [number, number]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}
