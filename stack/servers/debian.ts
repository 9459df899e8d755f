import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { CannotStart } from '../boot/cannot-start.mjs'
import { withLock } from '../boot/lock.mjs'
import { type Program, versionOf } from './programs.ts'

const exec = promisify(execFile)

/**
 * Gets a program out of its Debian package without installing it: apt reads the machine's sources but keeps lists and
 * downloads in our folder, so that neither root nor a change to the machine is needed. Undefined where there is no apt.
 */
export async function unpackDebian(
  name: string,
  bin: string,
  onProgress: (line: string) => void,
): Promise<Program | undefined> {
  const unpacked = join(bin, name)
  const before = programIn(unpacked, name)
  if (before) return before
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg')) return undefined
  return await withLock(join(bin, 'apt.lock'), async () => {
    const meanwhile = programIn(unpacked, name)
    if (meanwhile) return meanwhile
    onProgress(`Fetching ${name} from the Debian packages ...`)
    await unpack(name, bin, unpacked).catch((error: unknown) => {
      throw new CannotStart(
        `${name} could not be fetched with apt (${firstLine(error)}): check the network, or install ${name}.`,
      )
    })
    return programIn(unpacked, name)
  })
}

function programIn(unpacked: string, name: string): Program | undefined {
  const [command] = ['bin', 'sbin'].map((folder) => join(unpacked, 'usr', folder, name)).filter(existsSync)
  if (!command) return undefined
  const libraries = globSync([join(unpacked, 'usr/lib/*-linux-*'), join(unpacked, 'lib/*-linux-*')])
  const env = { ...process.env, LD_LIBRARY_PATH: libraries.join(delimiter) }
  const version = versionOf(command, env)
  return version ? { command, env, source: `Debian package, unpacked, ${version}` } : undefined
}

async function unpack(name: string, bin: string, unpacked: string): Promise<void> {
  const apt = await freshLists(join(bin, 'apt'))
  const debs = join(bin, 'debs', name)
  rmSync(debs, { recursive: true, force: true })
  mkdirSync(debs, { recursive: true })
  await apt(['download', ...(await missingPackages(name, apt))], debs)

  const half = `${unpacked}.half`
  rmSync(half, { recursive: true, force: true })
  for (const file of readdirSync(debs)) await exec('/usr/bin/dpkg', ['-x', join(debs, file), half])
  rmSync(unpacked, { recursive: true, force: true })
  renameSync(half, unpacked)
  rmSync(debs, { recursive: true, force: true })
}

type Apt = (args: string[], cwd?: string) => Promise<string>

const listsFreshMs = 5 * 60_000

/** An apt whose package lists lie in the folder. Old lists are fetched anew: they name files that are gone. */
async function freshLists(folder: string): Promise<Apt> {
  mkdirSync(join(folder, 'lists/partial'), { recursive: true })
  mkdirSync(join(folder, 'cache/archives/partial'), { recursive: true })
  const config = join(folder, 'apt.conf')
  writeFileSync(config, aptConfig(folder))
  const apt: Apt = async (args, cwd) => (await exec('/usr/bin/apt-get', ['-q', '-c', config, ...args], { cwd })).stdout
  const stamp = join(folder, 'updated')
  if (existsSync(stamp) && Date.now() - statSync(stamp).mtimeMs < listsFreshMs) return apt
  // A broken source of somebody else's does not matter as long as our package is found.
  await apt(['update']).then(
    () => writeFileSync(stamp, ''),
    () => {},
  )
  return apt
}

function aptConfig(folder: string): string {
  return [
    `Dir::State "${folder}";`,
    `Dir::State::Lists "${folder}/lists";`,
    'Dir::State::status "/var/lib/dpkg/status";',
    `Dir::Cache "${folder}/cache";`,
    'Debug::NoLocking "1";',
    `APT::Sandbox::User "${process.getuid?.() === 0 ? 'root' : ''}";`,
    'Acquire::Languages "none";',
    'Acquire::Retries "2";',
    '#clear APT::Update::Post-Invoke;',
    '#clear APT::Update::Post-Invoke-Success;',
    '',
  ].join('\n')
}

/** The package and those of its dependencies that this machine does not have. */
async function missingPackages(name: string, apt: Apt): Promise<string[]> {
  const plan = await apt(['-s', '--no-install-recommends', 'install', name])
  const missing = [...plan.matchAll(/^Inst (\S+)/gm)].map((match) => match[1] ?? '')
  return [...new Set([name, ...missing])]
}

function firstLine(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n')
  return lines.find((line) => line.startsWith('E:')) ?? lines[0] ?? ''
}
