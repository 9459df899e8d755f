import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { birthOf } from '../boot/birth.mjs'
import { checkout, deleteData, throwAwayFolder } from '../runtime-folder.ts'
import { anyPorts, startServers } from '../servers/all.ts'
import { findOpenSearch } from '../servers/opensearch.ts'
import { findOpenSearchProgram } from '../servers/opensearch-program.ts'
import { unprivilegedUser } from '../servers/unprivileged.ts'
import { listen } from './listen.ts'

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

const start = async (port = 0) => {
  const found = await findOpenSearch({ env, folder, port, durable: false, onProgress })
  return found.missing === undefined ? await found.start() : expect.fail(found.because)
}

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
    expect(await wordAt(second.url)).toBe('one')
    const toldAt = performance.now()
    await second.stop()
    expect(performance.now() - toldAt).toBeLessThan(15_000)
    expect(birthOf(second.pid ?? 0)).toBeUndefined()
  })

  it('is not needed by the shop: when it dies that is said, and the other servers go on', patient, async () => {
    const lines: string[] = []
    const say = (line: string) => void lines.push(line)
    const servers = await startServers({ env: {}, folder, ports: anyPorts, search: 'auto', onProgress: say })
    const ours = servers.servers.find(({ name }) => name === 'OpenSearch') ?? expect.fail('there is an OpenSearch')
    const isOver = vi.fn()
    void servers.died.then(isOver)

    process.kill(ours.pid ?? 0, 'SIGKILL')
    await ours.died
    await servers.stop()

    expect(servers.search).toMatchObject({ by: 'OpenSearch', because: '--search=auto' })
    expect(lines.at(-1)).toMatch(/^OpenSearch ended by itself.*PostgreSQL searches until the next start\.$/)
    expect(isOver).not.toHaveBeenCalled()
  })

  it('says in one line that its port is taken', async () => {
    const { port, close } = await listen(() => '')

    expect(await start(port).then(String, String)).toContain(
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

const wordAt = async (url: string) => {
  const answer: { _source?: { word?: string } } = await (await fetch(`${url}/kept/_doc/1`)).json()
  return answer._source?.word
}

const put = async (url: string, body: object) => {
  const answer = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.ok).toBe(true)
}
