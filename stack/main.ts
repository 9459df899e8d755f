import { join } from 'node:path'
import { BadEnvironment } from '@shop/kit/config'
import { lifecycle } from '@shop/kit/lifecycle'
import { routerSettings } from '@shop/router/config'
import { subgraphNames } from '@shop/schema/subgraphs'
import { readStartArguments } from './arguments.ts'
import { CannotStart } from './boot/cannot-start.mjs'
import { askedToStop, runCommand } from './command.ts'
import { definitions } from './definitions.ts'
import { graphFiles, writeStale } from './generate/write.ts'
import { fileLog } from './logs.ts'
import { startManyProcesses } from './many-processes.ts'
import { startOneProcess } from './one-process.ts'
import { runtimeFolder } from './runtime-folder.ts'
import { secretsIn } from './secrets.ts'
import { loadDemo } from './seed/load.ts'
import { demoAdmin } from './seed/logins.ts'
import { fixedPorts, startServers } from './servers/all.ts'
import { databasesFor } from './servers/databases.ts'
import { claimPort, portFrom } from './servers/port.ts'
import type { ShopGround } from './shop-env.ts'
import { startStripe } from './stripe.ts'
import { startSuppliers } from './suppliers.ts'
import { closingTable } from './table.ts'

const say = (line: string) => console.log(line)

/** `npm start`: servers, then parts, then the router, then the demo shop in it; ends when it is asked to. */
await runCommand(async (args) => {
  const { processes, seed, search } = readStartArguments(args)
  const { env } = process
  const startedAt = Number(env['SHOP_BOOTED_AT'] ?? Date.now())
  const folder = runtimeFolder()
  const life = lifecycle((error) => console.error('stopping went wrong:', error))
  const asked = askedToStop()
  try {
    await composeAnew()
    const port = await claimPort(portFrom(env, 'PORT', 4000), 'the router', 'PORT')
    const servers = await startServers({ env, folder, ports: fixedPorts(env), search, onProgress: say })
    life.onStop(servers.stop)
    const secrets = secretsIn(folder.data)
    const stripe = await startStripe(env, secrets, folder.data)
    life.onStop(stripe.stop)
    const suppliers = await startSuppliers(env, secrets, folder.data)
    life.onStop(suppliers.stop)
    const imagesFolder = env['IMAGES_DIR'] || join(folder.data, 'images')
    const ground: ShopGround = {
      databases: await databasesFor(env, subgraphNames, servers.urls.postgresAdmin),
      redisUrl: servers.urls.redis,
      natsUrl: servers.urls.nats,
      openSearchUrl: servers.urls.openSearch,
      stripe: stripe.settings,
      suppliers: suppliers.setting,
      secrets: {
        router: env['ROUTER_SECRET'] ?? secrets.router,
        courier: env['COURIER_WEBHOOK_SECRET'] ?? secrets.courier,
        giftCards: env['GIFT_CARD_KEY'] ?? secrets.giftCards,
        fieldKeys: env['FIELD_KEYS'] ?? secrets.fieldKeys,
        fieldLookup: env['FIELD_LOOKUP_KEY'] ?? secrets.fieldLookup,
      },
      namespace: env['NAMESPACE'] ?? 'shop',
      port,
      settings: {
        ADMIN_EMAIL: adminOf(env).email,
        ADMIN_PASSWORD: adminOf(env).password,
        PARTNER_DEMO_KEY: secrets.partnerKey,
        EXPLORER: 'on',
        MEDIA_DIR: join(folder.data, 'media'),
        IMAGES_DIR: imagesFolder,
        ...ownSettings(env),
      },
    }
    const { logOf, file } = fileLog(folder.logs)
    const shop =
      processes === 'one'
        ? await startOneProcess(ground, logOf)
        : await startManyProcesses(ground, folder.logs, { onProgress: say })
    life.onStop(shop.stop)
    stripe.open(shop.url)
    suppliers.open(shop.url)
    if (seed) await loadDemo({ url: `${shop.url}/graphql`, admin: adminOf(env), imagesFolder, onProgress: say })
    say(
      closingTable({
        url: shop.url,
        processes: processes === 'one' ? 'one process' : 'nine processes',
        servers: servers.servers,
        search: servers.search,
        stripe: stripe.source,
        suppliers: suppliers.source,
        partnerKey: secrets.partnerKey,
        logs: processes === 'one' ? file : folder.logs,
        seconds: (Date.now() - startedAt) / 1_000,
      }),
    )
    const reason = await Promise.race([asked.then(() => null), servers.died])
    say(reason === null ? 'Stopping …' : `Stopping: ${reason}`)
    await life.stop()
    return reason === null ? 0 : 1
  } catch (error) {
    await life.stop()
    throw isToldInOneLine(error) ? new CannotStart(error.message) : error
  }
}).finally(() => process.exit())

/** What the user can mend from the message alone. */
function isToldInOneLine(error: unknown): error is Error {
  return error instanceof BadEnvironment || (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
}

/** The graph is composed at each start, so that what is served is what the SDL says. */
async function composeAnew() {
  try {
    const changed = await writeStale(graphFiles())
    if (changed.length > 0) say(`The graph changed: wrote ${changed.join(', ')}`)
  } catch (error) {
    throw new CannotStart(`The subgraphs do not compose: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What the user set for any of the parts; it comes before our defaults. */
function ownSettings(env: NodeJS.ProcessEnv): Record<string, string> {
  const names = [
    'DATABASE_POOL',
    'EVENTS_BYTES_MAX',
    'FAILPOINT',
    'FAILPOINTS',
    'DATABASE_REPLICA_LAG_MAX_MS',
    'DATABASE_REPLICA_URL',
    ...subgraphNames.map((name) => `DATABASE_REPLICA_URL_${name.toUpperCase()}`),
    ...routerSettings,
    ...Object.values(definitions).flatMap((part) => Object.keys(part.env)),
  ]
  return Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
}

/** Who fills the shop: the first administrator that the user named, or the demo's. */
function adminOf({ ADMIN_EMAIL: email, ADMIN_PASSWORD: password }: NodeJS.ProcessEnv) {
  return email && password ? { email, password } : demoAdmin
}
