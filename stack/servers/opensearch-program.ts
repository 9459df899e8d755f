import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { withLock } from '../boot/lock.mjs'
import { withinReachOf } from './data-home.ts'
import { findJava, type Java } from './java.ts'
import { findMaven, packageWithMaven } from './maven.ts'
import { descriptorOf, modules, openSearchJavas, openSearchVersion, pom, serverFolder } from './opensearch-pom.ts'
import { versionOf } from './programs.ts'
import { canReach, type User } from './unprivileged.ts'

/** An OpenSearch that can be run, and where it came from. */
export type OpenSearchProgram = { command: string; javaHome?: string; hasSecurity: boolean; source: string }

/** Why there is none: nothing on this machine to run it with or to get it with, or it could not be fetched. */
export type NotAvailable = { missing: 'tools' | 'download'; because: string }

type Search = {
  env: Record<string, string | undefined>
  bin: string
  user: User | undefined
  onProgress: (line: string) => void
}

/** First hit wins: on the PATH, unpacked before, fetched from Maven Central. */
export async function findOpenSearchProgram(search: Search): Promise<OpenSearchProgram | NotAvailable> {
  const { env, user } = search
  const java = findJava(env, openSearchJavas, user)
  const own = onPath(search, java)
  if (own) return own
  if (!java) return { missing: 'tools', because: 'there is no Java 11, 17 or 21 here (JAVA_HOME, PATH)' }
  return await unpacked(search, java)
}

/** Only of the second major: the settings of others differ. */
function onPath({ env, user, onProgress }: Search, java: Java | undefined): OpenSearchProgram | undefined {
  const links = (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'opensearch'))
  for (const link of links.filter((each) => existsSync(each))) {
    const command = realpathSync(link)
    const home = dirname(dirname(command))
    const needsJava = !existsSync(join(home, 'jdk'))
    const javaHome = needsJava ? java?.home : undefined
    const version = versionOf(command, { ...env, ...(javaHome && { OPENSEARCH_JAVA_HOME: javaHome }) })
    if (version?.startsWith('2.') && canReach(home, user)) {
      const hasSecurity = existsSync(join(home, 'plugins', 'opensearch-security'))
      return { command, ...(javaHome && { javaHome }), hasSecurity, source: `${link}, ${version}` }
    }
    onProgress(`${link} (${version ?? 'cannot be run'}) is passed over: an OpenSearch 2 is needed, within reach.`)
  }
  return undefined
}

async function unpacked(search: Search, java: Java): Promise<OpenSearchProgram | NotAvailable> {
  const { env, user, bin } = search
  const folder = join(withinReachOf(user, bin), `${serverFolder}-${contents()}`)
  const program = {
    command: join(folder, 'bin', 'opensearch'),
    javaHome: java.home,
    hasSecurity: false,
    source: `Maven Central, unpacked, ${openSearchVersion}, on Java ${java.major}`,
  }
  if (existsSync(folder)) return program
  const maven = findMaven(env)
  if (!maven) return { missing: 'tools', because: 'there is no Maven (mvn) on the PATH to fetch OpenSearch with' }
  try {
    await withLock(join(bin, 'maven.lock'), async () => {
      if (!existsSync(folder)) await fetchInto(folder, maven, search)
    })
    return program
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { missing: 'download', because: `OpenSearch could not be fetched with Maven (${why})` }
  }
}

async function fetchInto(folder: string, maven: string, { env, onProgress }: Search): Promise<void> {
  onProgress(`Fetching OpenSearch ${openSearchVersion} from Maven Central (60 MB) ...`)
  const half = `${folder}.half`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half)
  writeFileSync(join(half, 'pom.xml'), pom())
  await packageWithMaven(maven, half, env)
  const server = join(half, serverFolder)
  for (const module of modules) {
    writeFileSync(join(server, 'modules', module.name, 'plugin-descriptor.properties'), descriptorOf(module))
  }
  spawnSync('chmod', ['-R', 'a+rX', server])
  renameSync(server, folder)
  rmSync(half, { recursive: true, force: true })
}

/** So that another choice of modules is unpacked beside the one before. */
function contents(): string {
  return createHash('sha256')
    .update(pom() + modules.map(descriptorOf).join(''))
    .digest('hex')
    .slice(0, 8)
}
