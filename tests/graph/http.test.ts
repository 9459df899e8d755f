import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'
import { door } from '../support/door.ts'
import type { Door } from '../support/door.ts'
import { expectRefusal } from './attacks/refusals.ts'

let shop: TestShop
let router: Door
beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' })
  router = door(shop.url)
  await stockUp(`${shop.url}/graphql`, [{ title: 'Enamel mug', stock: 20 }])
})
afterAll(() => shop.stop())

const json = { 'content-type': 'application/json' }
const aQuery = '{ products(first: 1) { nodes { slug } } }'

describe('the door', () => {
  it.each(['DELETE', 'PUT', 'PATCH'])('takes no %s', async (method) => {
    const answer = await router.send('/graphql', { method })

    expectRefusal(answer, 405, 'METHOD_NOT_ALLOWED')
    expect(answer.headers.get('allow')).toBe('GET, POST')
  })

  it('knows no other address', async () => {
    expectRefusal(await router.send('/admin'), 404, 'NOT_FOUND')
  })

  it('shows no explorer page when it is off', async () => {
    expectRefusal(await router.send('/', { headers: { accept: 'text/html' } }), 404, 'NOT_FOUND')
    expectRefusal(await router.send('/explorer', { headers: { accept: 'text/html' } }), 404, 'NOT_FOUND')
  })

  it('answers under the request id that the client gave, when it is a sane one', async () => {
    const sane = await router.ask(aQuery, {}, { 'x-request-id': 'from-the-phone-1' })
    const silly = await router.ask(aQuery, {}, { 'x-request-id': '<script>' })

    expect(sane.headers.get('x-request-id')).toBe('from-the-phone-1')
    expect(silly.headers.get('x-request-id')).toMatch(/^req_/)
  })
})

describe('a body', () => {
  const ofBytes = (bytes: number) => JSON.stringify({ query: aQuery, variables: { padding: 'x'.repeat(bytes) } })

  it('of 256 kB passes, and a larger one is refused', async () => {
    expect((await router.post(ofBytes(250 * 1024))).status).toBe(200)
    expectRefusal(await router.post(ofBytes(260 * 1024)), 413, 'PAYLOAD_TOO_LARGE')
  })

  it('of unknown length is refused where it becomes too large', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024))
    let sent = 0
    const body = new ReadableStream({
      pull: (controller) => (sent++ < 16 ? controller.enqueue(chunk) : controller.close()),
    })
    const init = { method: 'POST', headers: json, body, duplex: 'half' }

    expectRefusal(await router.send('/graphql', init), 413, 'PAYLOAD_TOO_LARGE')
  })

  it('of 4 MB passes for staff, who import catalogs, and for nobody who only says so', async () => {
    const { headers } = await theAdmin(`${shop.url}/graphql`)
    const forged = { authorization: `${headers['authorization']?.slice(0, -10)}AAAAAAAAAA` }

    expect((await router.post(ofBytes(3_900_000), headers)).status).toBe(200)
    expectRefusal(await router.post(ofBytes(4_300_000), headers), 413, 'PAYLOAD_TOO_LARGE')
    expectRefusal(await router.post(ofBytes(3_900_000), forged), 413, 'PAYLOAD_TOO_LARGE')
  })
})
