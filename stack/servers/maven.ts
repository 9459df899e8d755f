import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'

const withinMs = 10 * 60_000

/** Where Maven is, if it is on the PATH. */
export function findMaven({ PATH }: Record<string, string | undefined>): string | undefined {
  return (PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'mvn'))
    .find((command) => existsSync(command))
}

/** Packages the project in a folder; what comes with a wrong checksum is refused. Fails with one line. */
export async function packageWithMaven(
  command: string,
  folder: string,
  env: Record<string, string | undefined>,
): Promise<void> {
  const args = ['--batch-mode', '--quiet', '--strict-checksums', 'package']
  await promisify(execFile)(command, args, { cwd: folder, env, timeout: withinMs }).catch((error: unknown) => {
    throw new Error(mavenReason(error))
  })
}

/** The one line of Maven's many that says what is wrong. */
export function mavenReason(error: unknown): string {
  const output = error instanceof Error && 'stdout' in error ? stripVTControlCharacters(String(error.stdout)) : ''
  const said = /^\[ERROR\] +(.*)$/m.exec(output)?.[1]
  if (said) return said.replace(/ -> \[Help.*$/, '')
  const isLate = error instanceof Error && 'killed' in error && error.killed === true
  return isLate ? `Maven was not done after ${withinMs / 60_000} minutes` : String(error).split('\n', 1).join()
}
