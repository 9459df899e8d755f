import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { jsonAnswer, startHttp } from './http.ts'
import type { BytesMax, Gate, HttpRequest, HttpServer, RequestHead } from './http.ts'

let http: HttpServer | undefined
afterEach(() => http?.stop())

const serving = async ({ gate, bytesMax = 10 }: { gate?: Gate; bytesMax?: BytesMax }) => {
  const seen: HttpRequest[] = []
  const faults: unknown[] = []
  http = await startHttp({
    host: '127.0.0.1',
    port: 0,
    bytesMax,
    ...(gate && { gate }),
    handlers: [async (request) => (seen.push(request), jsonAnswer(200, request.body.toString()))],
    onFault: (error) => faults.push(error),
  })
  const { url } = http
  const post = (body: string, init: RequestInit = {}) => fetch(url, { method: 'POST', body, ...init })
  return { seen, faults, post }
}

/** A gate that opens when told, for everybody who said something. */
const aGate = () => {
  const waiting: (() => void)[] = []
  const gate: Gate = (body) =>
    body.length === 0
      ? null
      : (enter) => new Promise((resolve, reject) => waiting.push(() => enter().then(resolve, reject)))
  const count = async (wanted: number) => {
    while (waiting.length < wanted) await sleep(5)
  }
  return { gate, count, open: () => waiting.splice(0).forEach((begin) => begin()) }
}

describe('the gate', () => {
  it('keeps who waits from every handler until it opens, and nobody else', async () => {
    const { gate, count, open } = aGate()
    const { seen, post } = await serving({ gate })
    const waits = post('me')
    await count(1)
    await post('')
    expect(seen).toMatchObject([{ hadTurn: false }])
    open()

    expect(await (await waits).json()).toBe('me')
    expect(seen).toMatchObject([{}, { hadTurn: true }])
  })

  it('forgets who left', async () => {
    const { gate, count, open } = aGate()
    const { seen, post, faults } = await serving({ gate })
    const leaving = new AbortController()
    const left = post('left', { signal: leaving.signal }).catch(() => 'left')
    await count(1)
    leaving.abort()
    await left
    const stays = post('stays')
    await count(2)
    open()
    await stays

    expect(seen.map(({ body }) => body.toString())).toEqual(['stays'])
    expect(faults).toEqual([])
  })
})

describe('a body', () => {
  it.each(['declared', 'streamed'])('that is too large and %s is refused, and the next one served', async (how) => {
    const { seen, post } = await serving({})
    const whole = 'x'.repeat(11)
    const body = how === 'declared' ? whole : new Blob([whole]).stream()

    const refused = await post(body as string, { duplex: 'half' } as RequestInit)

    expect(refused.status).toBe(413)
    expect(seen).toEqual([])
    expect((await post('0123456789')).status).toBe(200)
  })

  it('may be larger for who may, which is asked for nobody else', async () => {
    const asked: boolean[] = []
    const more = async ({ headers }: RequestHead) => {
      asked.push(headers.has('x-may'))
      return headers.has('x-may') ? 20 : 10
    }
    const { post } = await serving({ bytesMax: { usual: 10, more } })

    const statuses = await Promise.all([
      post('small'),
      post('x'.repeat(15), { headers: { 'x-may': 'yes' } }),
      post('x'.repeat(15)),
    ])

    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 413])
    expect(asked.toSorted()).toEqual([false, true])
  })
  it('that breaks off while it is asked who sends it ends as a fault, not never', async () => {
    const asked = Promise.withResolvers<void>()
    const answered = Promise.withResolvers<number>()
    const more = () => {
      asked.resolve()
      return answered.promise
    }
    const { faults, post } = await serving({ bytesMax: { usual: 1, more } })
    const leaving = new AbortController()
    const left = post('large', { signal: leaving.signal }).catch(() => 'left')
    await asked.promise
    leaving.abort()
    await left
    await sleep(50)
    answered.resolve(20)

    await vi.waitFor(() => expect(faults.map(String)).toEqual(['Error: the request broke off']))
  })
})
