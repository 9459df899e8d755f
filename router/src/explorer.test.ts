import { describe, expect, it } from 'vitest'
import { explorer } from './explorer.ts'

const open = (path: string, accept?: string) =>
  explorer({ version: 1, clients: {} })({
    ...{ method: 'GET', path, search: '', headers: new Headers(accept ? { accept } : {}), body: Buffer.from('') },
    remoteAddress: '',
  })

describe('the explorer', () => {
  it('sends everything by POST, also subscriptions: by GET a stream would lack the name of a client', async () => {
    expect(String((await open('/explorer'))?.body)).toMatch(/"subscriptionsProtocol":"GRAPHQL_SSE","method":"POST"/)
  })

  it.each(['/', '/graphql'])('opens at %s for a browser, and for nobody else', async (path) => {
    expect(await open(path, 'text/html,*/*;q=0.8')).toMatchObject({ status: 200 })
    expect(await open(path, 'application/json')).toBeNull()
    expect(await open(path)).toBeNull()
  })
})
