import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { connect } from 'nats'
import postgres from 'postgres'
import { createClient } from 'redis'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { birthOf } from '../boot/birth.mjs'
import { checkout, deleteData, throwAwayFolder } from '../runtime-folder.ts'
import { anyPorts, startServers } from '../servers/all.ts'

const perhaps: { folder?: ReturnType<typeof throwAwayFolder> } = {}
const folder = () => (perhaps.folder ??= throwAwayFolder())
const start = (env: Record<string, string> = {}, onProgress?: (line: string) => void) =>
  startServers({ env, folder: folder(), ports: anyPorts, onProgress })

beforeEach(() => {
  perhaps.folder = undefined
})
afterEach(() => {
  deleteData(folder().data)
  rmSync(folder().all, { recursive: true, force: true })
})

describe('our own servers', () => {
  it('keep their data when they are stopped, and when they are killed', async () => {
    const first = await start()
    await writeEverywhere(first.urls, 'one')
    await first.stop()

    const second = await start()
    await writeEverywhere(second.urls, 'two')
    for (const { pid } of second.servers) if (pid) process.kill(pid, 'SIGKILL')
    await Promise.all(second.servers.map((server) => server.died))
    await second.stop()

    const third = await start()
    expect(await readEverywhere(third.urls)).toEqual({ postgres: ['one', 'two'], redis: ['one', 'two'], nats: 2 })
    await third.stop()
  })

  it('leave no process behind', async () => {
    const servers = await start()
    const pids = servers.servers.map(({ pid }) => pid ?? expect.fail('our own server has a pid'))

    await servers.stop()

    expect(pids.map(birthOf)).toEqual([undefined, undefined, undefined])
  })

  it('say where they came from, and when they die of themselves', async () => {
    const { servers, stop } = await start()
    const redis = servers.find(({ name }) => name === 'Redis') ?? expect.fail('there is a Redis')
    expect(servers.every(({ source }) => source.length > 3 && !source.startsWith('yours'))).toBe(true)

    process.kill(redis.pid ?? 0, 'SIGKILL')

    expect(await redis.died).toContain('Redis ended by itself')
    await stop()
  })

  it('are refused while another run works on the same data', async () => {
    const { stop } = await start()

    await expect(start()).rejects.toThrow(`It is already running (process ${process.pid})`)
    await stop()
  })
})

describe('a run that was killed', () => {
  it('takes its servers with it, or the next run stops what is left', async () => {
    const script = `
      import { anyPorts, startServers } from '${join(checkout, 'stack/servers/all.ts')}'
      const { servers } = await startServers({ env: {}, folder: ${JSON.stringify(folder())}, ports: anyPorts })
      console.log(servers.map((server) => server.pid).join())
      setInterval(() => {}, 1000)`
    const run = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(run.stdout, 'data')
    const pids = String(line).trim().split(',').map(Number)
    expect(pids.map(birthOf)).not.toContain(undefined)

    run.kill('SIGKILL')
    await once(run, 'exit')
    const { stop } = await start()

    expect(pids.map(birthOf)).toEqual([undefined, undefined, undefined])
    await stop()
  })
})

describe('servers of the user', () => {
  it.each([
    ['DATABASE_URL', 'postgres://me:hidden@127.0.0.1:1/postgres', 'PostgreSQL'],
    ['REDIS_URL', 'redis://127.0.0.1:1', 'Redis'],
    ['NATS_URL', 'nats://127.0.0.1:1', 'NATS'],
  ])('that do not answer at %s end the start in one line, with nothing left running', async (variable, url, name) => {
    const startedAt = performance.now()

    const failure = await start({ [variable]: url }).then(
      () => expect.fail('it started'),
      (error: Error) => error.message,
    )

    expect(failure).toBe(
      `${variable}: ${name} at 127.0.0.1:1 cannot be used (connection refused): ` +
        `correct ${variable}, or leave it out to use the built-in server.`,
    )
    expect(performance.now() - startedAt).toBeLessThan(5_000)
    await (await start()).stop()
  })

  it('that hang up on every caller are given up within five seconds', async () => {
    const rude = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
    await once(rude, 'listening')
    const address = rude.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const startedAt = performance.now()

    await expect(start({ DATABASE_URL: `postgres://127.0.0.1:${port}/x` })).rejects.toThrow(
      /^DATABASE_URL: .*no answer/,
    )

    expect(performance.now() - startedAt).toBeLessThan(5_000)
    rude.close()
  })

  it('are used and never stopped', async () => {
    const theirs = await start()
    const { postgresAdmin, redis, nats } = theirs.urls
    const other = throwAwayFolder()
    const env = { DATABASE_URL: postgresAdmin, REDIS_URL: redis, NATS_URL: nats }

    const ours = await startServers({ env, folder: other, ports: anyPorts })
    await ours.stop()

    expect(ours.servers.map(({ source }) => source)).toEqual(Object.keys(env).map((variable) => `yours: ${variable}`))
    expect(theirs.servers.map(({ pid }) => birthOf(pid ?? 0))).not.toContain(undefined)
    rmSync(other.all, { recursive: true })
    await theirs.stop()
  })
})

type Urls = Awaited<ReturnType<typeof startServers>>['urls']

async function writeEverywhere(urls: Urls, word: string): Promise<void> {
  const sql = postgres(urls.postgresAdmin, { max: 1, onnotice: () => {} })
  await sql`create table if not exists kept (word text)`
  await sql`insert into kept values (${word})`
  await sql.end()
  const redis = await createClient({ url: urls.redis }).connect()
  await redis.rPush('kept', word)
  redis.destroy()
  const nats = await connect({ servers: urls.nats })
  await (await nats.jetstreamManager()).streams.add({ name: 'kept', subjects: ['kept'] })
  await nats.jetstream().publish('kept', word)
  await nats.close()
}

async function readEverywhere(urls: Urls) {
  const sql = postgres(urls.postgresAdmin, { max: 1 })
  const rows = await sql<{ word: string }[]>`select word from kept order by word`
  await sql.end()
  const redis = await createClient({ url: urls.redis }).connect()
  const list = await redis.lRange('kept', 0, -1)
  redis.destroy()
  const nats = await connect({ servers: urls.nats })
  const { state } = await (await nats.jetstreamManager()).streams.info('kept')
  await nats.close()
  return { postgres: rows.map(({ word }) => word), redis: list, nats: state.messages }
}
