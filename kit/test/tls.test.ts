import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connectBroker } from '@shop/kit/bus'
import { openDatabase } from '@shop/kit/db'
import { jsonAnswer, startHttp } from '@shop/kit/http'
import type { HttpServer, TlsFiles } from '@shop/kit/http'

const folder = mkdtempSync(join(tmpdir(), 'tls-'))
let tls: TlsFiles
let server: HttpServer

beforeAll(async () => {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const named = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1']
  execFileSync('openssl', [...made, ...named, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  tls = { cert: readFileSync(cert), key: readFileSync(key) }
  const handlers = [async () => jsonAnswer(200, { said: 'hello' })]
  server = await startHttp({ host: '127.0.0.1', port: 0, bytesMax: 1_000, handlers, onFault: () => {}, tls })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const statusOf = (ca: Buffer | undefined): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', servername: 'localhost', port: server.port, ca, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    })
      .once('error', reject)
      .end()
  })

describe('a part with a certificate', () => {
  it('answers who trusts it, and nobody in the clear', async () => {
    expect(server.url).toMatch(/^https:/)
    expect(await statusOf(tls.cert)).toBe(200)
    await expect(statusOf(undefined)).rejects.toThrow(/self-signed/)
    await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow()
  })
})

describe('a line that is to be encrypted', () => {
  it('is not made in the clear to a broker that offers no encryption', async () => {
    await expect(connectBroker(inject('natsUrl').replace('nats://', 'tls://'), 'test')).rejects.toThrow('tls')
  })

  it('is not made in the clear to a database that offers no encryption', async () => {
    const database = openDatabase(`${inject('postgresUrl')}?sslmode=require`, { name: 'test', max: 1 })

    await expect(database.ping()).rejects.toThrow()
    await database.close()
  })
})
