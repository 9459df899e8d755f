import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { withLock } from '../boot/lock.mjs'
import { type Program, versionOf } from './programs.ts'

/** Builds a program from its Go module into our folder; undefined where there is no Go or the build fails. */
export async function goInstall(
  module: string,
  name: string,
  bin: string,
  onProgress: (line: string) => void,
): Promise<Program | undefined> {
  const folder = join(bin, 'go')
  return await withLock(join(bin, 'go.lock'), async () => {
    const before = programIn(folder, name)
    if (before) return before
    const env = { ...process.env, GOBIN: folder, GOTOOLCHAIN: 'local' }
    const [command, version] = ['go', module.split('@')[1]]
    const hasGo = await promisify(execFile)(command, ['version']).then(
      () => true,
      () => false,
    )
    if (!hasGo) return undefined
    onProgress(`Building ${name} ${version} with Go (takes a minute) ...`)
    await promisify(execFile)(command, ['install', module], { env }).catch((error: unknown) =>
      onProgress(String(error)),
    )
    return programIn(folder, name)
  })
}

function programIn(folder: string, name: string): Program | undefined {
  const command = join(folder, name)
  if (!existsSync(command)) return undefined
  return { command, env: process.env, source: `built with Go, ${versionOf(command)}` }
}
