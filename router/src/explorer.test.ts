import { describe, expect, it } from 'vitest'
import { explorer } from './explorer.ts'

describe('the explorer', () => {
  it('sends everything by POST, also subscriptions: by GET a stream would lack the name of a client', async () => {
    const page = await explorer({ version: 1, clients: {} })({
      ...{ method: 'GET', path: '/explorer', search: '', headers: new Headers(), body: Buffer.from('') },
      remoteAddress: '',
    })

    expect(String(page?.body)).toMatch(/"subscriptionsProtocol":"GRAPHQL_SSE","method":"POST"/)
  })
})
