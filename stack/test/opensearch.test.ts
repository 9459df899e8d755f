import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { birthOf } from '../boot/birth.mjs'
import { checkout, deleteData, throwAwayFolder } from '../runtime-folder.ts'
import { anyPorts, startServers } from '../servers/all.ts'
import { findOpenSearch } from '../servers/opensearch.ts'
import { findOpenSearchProgram } from '../servers/opensearch-program.ts'
import type { ServerOptions } from '../servers/running-server.ts'
import { chooseSearch, type SearchChoice } from '../servers/search.ts'
import { unprivilegedUser } from '../servers/unprivileged.ts'

const folder = throwAwayFolder()
const { OPENSEARCH_URL: _, ...env } = process.env
const user = unprivilegedUser()
const onProgress = () => {}
const program = await findOpenSearchProgram({ env, bin: folder.bin, user, onProgress })
if ('missing' in program && program.missing === 'download') throw new Error(program.because)

afterAll(() => {
  deleteData(folder.data)
  rmSync(folder.all, { recursive: true, force: true })
})

const find = (changed: Partial<ServerOptions> = {}) =>
  findOpenSearch({ env, folder, port: 0, durable: false, onProgress, ...changed })
const start = async (changed: Partial<ServerOptions> = {}) => {
  const found = await find(changed)
  return found.missing === undefined ? await found.start() : expect.fail(found.because)
}
const failureOf = (starting: Promise<unknown>) =>
  starting.then(
    () => expect.fail('it started'),
    (error: Error) => error.message,
  )

describe.skipIf('missing' in program)('our own OpenSearch', () => {
  const patient = { timeout: 300_000 }

  it('ends with the run that started it, keeps its data, and stops within 15 seconds', patient, async () => {
    const script = `
      import { findOpenSearch } from '${join(checkout, 'stack/servers/opensearch.ts')}'
      const options = { env: process.env, folder: ${JSON.stringify(folder)}, port: 0, durable: false, onProgress() {} }
      const { url, pid } = await (await findOpenSearch(options)).start()
      console.log(JSON.stringify({ url, pid }))
      setInterval(() => {}, 1000)`
    const run = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env,
    })
    const [line] = await once(run.stdout, 'data')
    const first: { url: string; pid: number } = JSON.parse(String(line))
    await put(`${first.url}/kept/_doc/1`, { word: 'one' })

    run.kill('SIGKILL')
    await once(run, 'exit')
    const second = await start()

    expect(birthOf(first.pid)).toBeUndefined()
    expect(await (await fetch(`${second.url}/kept/_doc/1`)).json()).toMatchObject({ _source: { word: 'one' } })
    const toldAt = performance.now()
    await second.stop()
    expect(performance.now() - toldAt).toBeLessThan(15_000)
    expect(birthOf(second.pid ?? 0)).toBeUndefined()
  })

  it('says in one line that its port is taken', async () => {
    const { port, close } = await listen(() => '')

    expect(await failureOf(start({ port }))).toBe(
      `Port ${port} for OpenSearch is taken by another program: stop that program, ` +
        `or choose another port with OPENSEARCH_PORT=${port + 100}.`,
    )
    await close()
  })

  it('may be one that is on the PATH', patient, async () => {
    const installed = 'command' in program ? dirname(program.command) : ''

    const found = await findOpenSearchProgram({
      env: { ...env, PATH: `${installed}:${env['PATH']}` },
      ...{ bin: folder.bin, user, onProgress },
    })

    expect(found).toMatchObject({ hasSecurity: false, source: `${join(installed, 'opensearch')}, 2.19.5` })
  })
})

describe('an OpenSearch that cannot be had', () => {
  const empty = () => {
    const bin = mkdtempSync(join(folder.tmp, 'bin-'))
    return { bin, data: folder.data, logs: folder.logs }
  }
  const choose = (choice: SearchChoice | undefined) =>
    chooseSearch(choice, { env: { PATH: '/nowhere' }, folder: empty(), port: 0, durable: false, onProgress })

  it('is missing with its reason where there is nothing to run or fetch it with', async () => {
    expect(await find({ env: { PATH: '/nowhere' }, folder: empty() })).toEqual({
      missing: 'tools',
      because: expect.stringMatching(/^there is no (Java 11, 17 or 21 here|Maven \(mvn\) on the PATH)/),
    })
  })

  it.skipIf('missing' in program)('is missing with the words of Maven where that cannot fetch it', async () => {
    const bin = join(folder.tmp, 'maven')
    mkdirSync(bin)
    writeFileSync(join(bin, 'mvn'), '#!/bin/sh\necho "[ERROR] No route to host -> [Help 1]"\nexit 1\n', { mode: 0o755 })

    expect(await find({ env: { ...env, PATH: `${bin}:${env['PATH']}` }, folder: empty() })).toEqual({
      missing: 'download',
      because: 'OpenSearch could not be fetched with Maven (No route to host)',
    })
  })

  it('ends a start that demands it, in one line', async () => {
    expect(await failureOf(choose('opensearch'))).toMatch(
      /^--search=opensearch: there is no (Java|Maven).*set OPENSEARCH_URL, or start with --search=auto\.$/,
    )
  })

  it('leaves the search to PostgreSQL when either will do, and says why', async () => {
    expect(await choose('auto')).toEqual({
      by: 'PostgreSQL',
      because: expect.stringMatching(/^there is no (Java|Maven)/),
    })
  })

  it('is not even looked for when nobody asked for it', async () => {
    expect(await choose('postgres')).toEqual({ by: 'PostgreSQL', because: '--search=postgres' })
    expect(await choose(undefined)).toMatchObject({ by: 'PostgreSQL', because: expect.stringContaining('the default') })
  })
})

describe('an OpenSearch of the user', () => {
  const failureAt = (url: string) => failureOf(find({ env: { OPENSEARCH_URL: url } }))
  const cure = 'correct OPENSEARCH_URL, or leave it out to use the built-in server.'

  it('that does not answer is told in one line', async () => {
    const { port, close } = await listen(() => '')
    await close()

    expect(await failureAt(`http://me:hidden@127.0.0.1:${port}`)).toBe(
      `OPENSEARCH_URL: OpenSearch at 127.0.0.1:${port} cannot be used (connection refused): ${cure}`,
    )
  })

  it.each([
    ['is something else', 200, '{"version":{"number":"8.0.0"}}', 'it is not an OpenSearch server'],
    ['does not know us', 401, '', 'wrong user or password'],
    ['is broken', 503, '', 'it answers with HTTP 503'],
  ])('that %s is told in one line', async (_case, status, body, words) => {
    const { port, close } = await listen(() => body, status)

    expect(await failureAt(`http://127.0.0.1:${port}`)).toBe(
      `OPENSEARCH_URL: OpenSearch at 127.0.0.1:${port} cannot be used (${words}): ${cure}`,
    )
    await close()
  })

  it('is used with its password, searches without having been asked for, and is never stopped', async () => {
    const login = `Basic ${Buffer.from('me:p@ss').toString('base64')}`
    const knows = (given: string | undefined) => (given === login ? '{"version":{"distribution":"opensearch"}}' : '{}')
    const { port, close } = await listen(knows)
    const url = `http://me:p%40ss@127.0.0.1:${port}`

    const servers = await startServers({ env: { OPENSEARCH_URL: url }, folder, ports: anyPorts })
    await servers.stop()

    expect(servers.urls.openSearch).toBe(url)
    expect(servers.search).toMatchObject({ by: 'OpenSearch', because: 'OPENSEARCH_URL' })
    expect(servers.servers.at(-1)).toMatchObject({ source: 'yours: OPENSEARCH_URL' })
    await close()
  })
})

const put = async (url: string, body: object) => {
  const answer = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.ok).toBe(true)
}

const listen = async (answer: (login: string | undefined) => string, status = 200) => {
  const server = createServer((request, response) =>
    response.writeHead(status).end(answer(request.headers.authorization)),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, close: promisify(server.close.bind(server)) }
}
