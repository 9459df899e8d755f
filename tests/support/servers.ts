import { rmSync } from 'node:fs'
import { deleteData, outsideOf, throwAwayFolder } from '@shop/stack/runtime-folder'
import { anyPorts, startServers } from '@shop/stack/servers/all'
import { ifWeDie } from '@shop/stack/servers/if-we-die'
import type { TestProject } from 'vitest/node'
import { openSearchDoor } from './search-door.ts'

/** One set of throw-away servers for a whole run, however many projects ask for them; the last one to leave stops them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { urls, searchDoor } = await servers.join()
  project.provide('postgresUrl', urls.postgresAdmin)
  project.provide('redisUrl', urls.redis)
  project.provide('natsUrl', urls.nats)
  project.provide('searchDoor', searchDoor)
  return () => servers.leave()
}

type Shared = { users: number; running?: ReturnType<typeof start> }

// Each project loads this file anew, so what they share hangs on the process.
const shared: Shared = ((process as { shopTestServers?: Shared }).shopTestServers ??= { users: 0 })

const servers = {
  join() {
    shared.users += 1
    shared.running ??= start()
    return shared.running
  },
  async leave() {
    shared.users -= 1
    if (shared.users > 0) return
    const running = shared.running
    shared.running = undefined
    await (await running)?.stop()
  },
}

/** A shop has up to 48 connections (eight parts, five in each pool and one that relays); some files have two, and several run at once. */
const postgresSettings = { max_connections: '500' }

/**
 * The environment is left out, so that a test never writes to a server of the user's; but for an OpenSearch that is named,
 * where each test has indexes of its own.
 */
async function start() {
  const folder = throwAwayFolder()
  const keepFolder = ifWeDie('sleep 12; rm -rf "$0" "$1"', folder.all, outsideOf(folder.data))
  const { urls, stop } = await startServers({ env: {}, folder, ports: anyPorts, durable: false, postgresSettings })
  const onProgress = (line: string) => console.log(line)
  const search = await openSearchDoor({ env: process.env, folder, port: 0, durable: false, onProgress })
  return {
    urls,
    searchDoor: search.url,
    async stop() {
      await search.close()
      await stop()
      deleteData(folder.data)
      rmSync(folder.all, { recursive: true, force: true })
      keepFolder()
    },
  }
}
