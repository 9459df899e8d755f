import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CannotStart } from '../../../boot/cannot-start.mjs'
import { run } from '../../../boot/run.mjs'
import { runtimeFolder } from '../../../runtime-folder.ts'

const files = ['package.json', 'package-lock.json']

/** Installs what is only here to be measured against, exactly as its lockfile says, beside the programs of the servers; gives its folder. */
export const installRivals = async (say: (line: string) => void): Promise<string> => {
  const folder = join(dirname(runtimeFolder().bin), 'rivals')
  const stampFile = join(folder, 'install-stamp')
  const stamp = files
    .map((file) =>
      createHash('sha256')
        .update(readFileSync(ours(file)))
        .digest('hex'),
    )
    .join(' ')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return folder
  mkdirSync(folder, { recursive: true })
  for (const file of files) copyFileSync(ours(file), join(folder, file))
  say('Installing the other gateways (a minute or two, about 500 MB, the first time) ...')
  let output = ''
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  const code = await run('npm', args, {
    cwd: folder,
    env: process.env,
    wholeGroup: true,
    onOutput: (text) => (output += text),
  })
  if (code !== 0) throw new CannotStart(`The other gateways could not be installed:\n${output.slice(-2_000)}`)
  writeFileSync(stampFile, stamp)
  return folder
}

const ours = (file: string) => join(import.meta.dirname, file)
