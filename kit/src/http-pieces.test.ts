import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { startHttp } from './http.ts'
import type { HttpServer } from './http.ts'

let http: HttpServer | undefined
afterEach(() => http?.stop())

const serving = async (more: AsyncIterable<string>): Promise<string> => {
  http = await startHttp({
    host: '127.0.0.1',
    port: 0,
    bytesMax: 10,
    handlers: [async () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: 'first;', more })],
    onFault: () => {},
  })
  return http.url
}

const untilTrue = async (holds: () => boolean) => {
  while (!holds()) await sleep(5)
}

describe('an answer in pieces', () => {
  it('sends what there is before the rest is ready', async () => {
    const rest = Promise.withResolvers<string>()
    const url = await serving(
      (async function* () {
        yield await rest.promise
        yield 'last'
      })(),
    )
    const reader = (await fetch(url)).body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toBe('first;')

    rest.resolve('second;')
    let text = ''
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) text += read.value
    expect(text).toBe('second;last')
  })

  it('makes no more than the client reads, and ends the rest when the client leaves', async () => {
    let made = 0
    let hasEnded = false
    const url = await serving(
      (async function* () {
        try {
          for (;;) {
            made += 1
            yield 'x'.repeat(1_000_000)
          }
        } finally {
          hasEnded = true
        }
      })(),
    )
    const leaving = new AbortController()
    const response = await fetch(url, { signal: leaving.signal })
    await untilTrue(() => made > 0)
    let before = -1
    while (before !== made) {
      before = made
      await sleep(100)
    }
    expect(made).toBeLessThan(100)

    leaving.abort()
    await response.body?.cancel().catch(() => {})
    await untilTrue(() => hasEnded)
  })

  it('is broken off when the rest breaks, so that it is not taken for whole', async () => {
    const url = await serving(
      (async function* (): AsyncGenerator<string> {
        await sleep(1)
        yield await Promise.reject(new Error('broken'))
      })(),
    )
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow()
  })
})
