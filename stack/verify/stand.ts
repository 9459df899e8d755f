import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { keyRing } from '@shop/kit/sealed'
import { subgraphNames } from '@shop/schema/subgraphs'
import { CannotStart } from '../boot/cannot-start.mjs'
import { claimData, runningOn } from '../run-lock.ts'
import { outsideOf, runtimeFolder } from '../runtime-folder.ts'
import type { RuntimeFolder } from '../runtime-folder.ts'
import { secretsIn } from '../secrets.ts'
import { fixedPorts } from '../servers/all.ts'
import { startNats } from '../servers/nats.ts'
import { portFrom } from '../servers/port.ts'
import { startPostgres } from '../servers/postgres.ts'
import type { Databases, Ground } from './check.ts'
import { hasBooks, stripeBooks } from './provider-books.ts'
import type { State } from './verify-shop.ts'

type Env = Record<string, string | undefined>
type Stand = { ground: Ground; state: State; close: () => Promise<void> }
type Servers = { postgresUrl: string; natsUrl: string; stop: () => Promise<void> }

/** Opens the shop of this folder for looking: as it runs, or else with just its databases and its broker. */
export const openStand = async (env: Env, onProgress: (line: string) => void): Promise<Stand> => {
  const folder = runtimeFolder()
  const isRunning = runningOn(folder.data) !== undefined
  const isOurs = !env['DATABASE_URL'] || !env['NATS_URL']
  const servers = isRunning || !isOurs ? running(env, folder) : await startAlone(env, folder, onProgress)
  const databases = openDatabases(env, servers.postgresUrl)
  const close = async () => {
    await Promise.all(Object.values(databases).map((sql) => sql.end({ timeout: 1 })))
    await servers.stop()
  }
  if (!(await isShop(databases))) {
    await close()
    throw noShop
  }
  return {
    state: isRunning ? 'running' : 'stopped',
    ground: {
      databases,
      natsUrl: servers.natsUrl,
      namespace: env['NAMESPACE'] ?? 'shop',
      provider: isRunning ? await booksOf(env, folder) : null,
      fieldKeys: keyRing.parse(env['FIELD_KEYS'] ?? secretsIn(folder.data).fieldKeys),
      logs: folder.logs,
    },
    close,
  }
}

const noShop = new CannotStart('There is no shop here yet: start it once with npm start.')

/** Whether every part was here once and made its tables. */
const isShop = async (databases: Databases): Promise<boolean> => {
  const found = await Promise.allSettled(Object.values(databases).map((sql) => sql`select 1 from outbox limit 1`))
  return found.every(({ status }) => status === 'fulfilled')
}

const running = (env: Env, { data }: RuntimeFolder): Servers => {
  const ports = fixedPorts(env)
  return {
    postgresUrl: env['DATABASE_URL'] ?? `postgres://postgres:${passwordIn(data)}@127.0.0.1:${ports.postgres}/postgres`,
    natsUrl: env['NATS_URL'] ?? `nats://127.0.0.1:${ports.nats}`,
    stop: async () => {},
  }
}

const passwordIn = (data: string): string => {
  const file = [data, outsideOf(data)].map((home) => join(home, 'postgres.password')).find(existsSync)
  if (!file) throw noShop
  return readFileSync(file, 'utf8')
}

const startAlone = async (env: Env, folder: RuntimeFolder, onProgress: (line: string) => void): Promise<Servers> => {
  if (!env['DATABASE_URL']) passwordIn(folder.data)
  const release = claimData(folder.data)
  const on = (port: number) => ({ env, folder, port, durable: true, onProgress })
  const ports = fixedPorts(env)
  try {
    const database = await startPostgres(on(ports.postgres))
    const broker = await startNats(on(ports.nats))
    const stop = async () => {
      await broker.stop()
      await database.stop()
      release()
    }
    return { postgresUrl: database.url, natsUrl: broker.url, stop }
  } catch (error) {
    release()
    throw error
  }
}

const openDatabases = (env: Env, adminUrl: string): Databases => {
  const open = subgraphNames.map((name) => {
    const url = new URL(adminUrl)
    url.pathname = `/shop_${name}`
    const own = env[`DATABASE_URL_${name.toUpperCase()}`]
    const options = { max: 4, onnotice: () => {}, connect_timeout: 5, connection: { application_name: 'shop-verify' } }
    return [name, postgres(own ?? url.href, options)] as const
  })
  return Object.fromEntries(open) as Databases
}

/** The books of whoever moves the money, when they answer. */
const booksOf = async (env: Env, { data }: RuntimeFolder): Promise<Ground['provider']> => {
  const apiKey = env['STRIPE_API_KEY']
  const settings = apiKey
    ? { apiKey, apiBase: env['STRIPE_API_BASE'] }
    : { apiKey: secretsIn(data).stripeKey, apiBase: `http://127.0.0.1:${portFrom(env, 'STRIPE_PORT', 4043)}` }
  return (await hasBooks(settings)) ? () => stripeBooks(settings) : null
}
