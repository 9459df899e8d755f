import { createServer } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { restLanguage } from '../../../stack/servers/suppliers/rest.ts'
import { startSupplier } from '../../../stack/servers/suppliers/sandbox.ts'
import type { SupplierSandbox } from '../../../stack/servers/suppliers/sandbox.ts'
import { signed } from '../../../stack/servers/suppliers/notices.ts'
import { soapLanguage } from '../../../stack/servers/suppliers/soap.ts'
import type { SupplierAnswer } from '../src/domain/purchase.ts'
import type { Supplier } from '../src/suppliers/port.ts'
import { restSupplier } from '../src/suppliers/rest/rest.ts'
import { soapSupplier } from '../src/suppliers/soap/soap.ts'
import { readXml } from '../src/suppliers/soap/xml.ts'

const noticeSecret = 'a notice secret for tests'
const common = { name: 'nordlicht', lookEveryMs: 1_000, timeoutMs: 300 }

const languages = [
  {
    name: 'JSON over HTTP',
    language: restLanguage('key'),
    open: (url: string): Supplier => restSupplier({ ...common, url, apiKey: 'key', noticeSecret }),
    stranger: (url: string): Supplier => restSupplier({ ...common, url, apiKey: 'wrong', noticeSecret }),
  },
  {
    name: 'SOAP',
    language: soapLanguage('shop', 'secret'),
    open: (url: string): Supplier => soapSupplier({ ...common, url, user: 'shop', password: 'secret' }),
    stranger: (url: string): Supplier => soapSupplier({ ...common, url, user: 'shop', password: 'wrong' }),
  },
]

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const anOrder = (sku = 'LAMP & "Co" <1>') => ({ reference: newId('por'), sku, quantity: 5, shipTo: 'whs_north' })
const wordOf = (answer: SupplierAnswer) => {
  if (answer.kind !== 'known') throw new Error(`not known: ${JSON.stringify(answer)}`)
  return answer.word
}

describe.each(languages)('a supplier who speaks $name', ({ language, open, stranger }) => {
  const started = async (): Promise<{ server: SupplierSandbox; supplier: Supplier }> => {
    const server = await startSupplier({
      name: 'nordlicht',
      port: 0,
      language,
      now: () => new Date(),
      deliveryMs: null,
    })
    closing.push(server.stop)
    return { server, supplier: open(server.url) }
  }

  it('takes an order once per reference, and knows it by that', async () => {
    const { server, supplier } = await started()
    const order = anOrder()

    const first = await supplier.place(order)
    const second = await supplier.place(order)

    expect(wordOf(first)).toMatchObject({ state: 'ACCEPTED', version: 1, expectedAt: null, deliveries: [] })
    expect(second).toEqual(first)
    expect(await supplier.lookUp(order.reference)).toEqual(first)
    expect(server.books.all()).toMatchObject([{ sku: 'LAMP & "Co" <1>', quantity: 5 }])
  })

  it('refuses another order under the same reference', async () => {
    const { supplier } = await started()
    const order = anOrder()
    await supplier.place(order)

    expect(await supplier.place({ ...order, quantity: 6 })).toEqual({ kind: 'refused', code: 'CONFLICT' })
  })

  it('says another day, and what left so far', async () => {
    const { server, supplier } = await started()
    const order = anOrder()
    await supplier.place(order)
    const day = new Date('2026-02-03T04:05:06.000Z')

    server.desk.delay(order.reference, day)
    server.desk.deliver(order.reference, 2)
    server.desk.deliver(order.reference, 3)

    const word = wordOf(await supplier.lookUp(order.reference))
    expect(word).toMatchObject({ state: 'ACCEPTED', version: 4, expectedAt: day })
    expect(word.deliveries.map(({ quantity }) => quantity)).toEqual([2, 3])
    expect(new Set(word.deliveries.map(({ id }) => id)).size).toBe(2)
  })

  it('lets itself be talked out of an order until something left', async () => {
    const { server, supplier } = await started()
    const [early, late] = [anOrder(), anOrder()]
    await supplier.place(early)
    await supplier.place(late)
    server.desk.deliver(late.reference, 1)

    expect(wordOf(await supplier.cancel(early.reference)).state).toBe('CANCELLED')
    expect(wordOf(await supplier.cancel(early.reference)).state).toBe('CANCELLED')
    expect(await supplier.cancel(late.reference)).toEqual({ kind: 'refused', code: 'TOO_LATE' })
  })

  it('says a plain no to what is not made any more, and to references that it never heard', async () => {
    const { supplier } = await started()

    expect(await supplier.place(anOrder('GONE-1'))).toEqual({ kind: 'refused', code: 'DISCONTINUED' })
    expect(await supplier.lookUp('por_none')).toEqual({ kind: 'refused', code: 'NOT_FOUND' })
    expect(await supplier.cancel('por_none')).toEqual({ kind: 'refused', code: 'NOT_FOUND' })
  })

  it('gives up an order with its reason', async () => {
    const { server, supplier } = await started()
    const order = anOrder()
    await supplier.place(order)

    server.desk.giveUp(order.reference, 'factory closed')

    expect(wordOf(await supplier.lookUp(order.reference))).toMatchObject({
      state: 'REJECTED',
      reason: 'factory closed',
    })
  })

  it.each(['error', 'timeout', 'reset', 'garbage', 'hostile'] as const)(
    'leaves open what happened after %s, and has the order once all the same',
    async (kind) => {
      const { server, supplier } = await started()
      const order = anOrder()

      server.faults.add({ kind, when: 'before' })
      expect((await supplier.place(order)).kind).toBe('unknown')
      expect(server.books.all()).toHaveLength(0)
      server.faults.add({ kind, when: 'after' })
      expect((await supplier.place(order)).kind).toBe('unknown')

      expect(wordOf(await supplier.place(order)).state).toBe('ACCEPTED')
      expect(server.books.all()).toHaveLength(1)
    },
  )

  it('does not let a stranger in, which is no answer about the order', async () => {
    const { server } = await started()

    expect(await stranger(server.url).place(anOrder())).toEqual({ kind: 'unknown', reason: 'status 401' })
  })

  it('is not believed when it speaks of another order, sends too much, or sends us elsewhere', async () => {
    const { server, supplier } = await started()
    const [asked, other] = [anOrder(), anOrder()]
    await supplier.place(asked)
    await supplier.place(other)
    const elsewhere = await liar(server.url, other.reference, asked.reference)

    expect(await open(elsewhere('other')).lookUp(asked.reference)).toEqual({ kind: 'unknown', reason: 'another order' })
    expect(await open(elsewhere('flood')).lookUp(asked.reference)).toEqual({ kind: 'unknown', reason: 'too large' })
    expect((await open(elsewhere('redirect')).lookUp(asked.reference)).kind).toBe('unknown')
  })

  it('is unknown while nobody listens', async () => {
    const { server, supplier } = await started()
    await server.stop()

    expect(await supplier.place(anOrder())).toEqual({ kind: 'unknown', reason: 'ECONNREFUSED' })
    // 4045 is one of the ports to which fetch does not go.
    expect(await open('http://127.0.0.1:4045').place(anOrder())).toEqual({ kind: 'unknown', reason: 'bad port' })
  })
})

/** Stands between: asks about another order, answers without end, or sends away. */
const liar = async (target: string, wrong: string, asked: string) => {
  const server = createServer(async (request, response) => {
    const [, deed = '', path = ''] = /^\/(\w+)(.*)$/.exec(request.url ?? '') ?? []
    if (deed === 'flood') return void response.end('x'.repeat(1_000_000))
    if (deed === 'redirect') return void response.writeHead(302, { location: target + path }).end()
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const body = Buffer.concat(chunks).toString().replaceAll(asked, wrong)
    const { authorization = '', soapaction = '' } = request.headers
    const passed = await fetch(target + path.replaceAll(asked, wrong), {
      method: request.method ?? 'GET',
      headers: { authorization, soapaction: String(soapaction) },
      ...(body && { body }),
    })
    response.writeHead(passed.status).end(await passed.text())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return (deed: string) => `http://127.0.0.1:${port}/${deed}`
}

describe('a notice', () => {
  const supplier = restSupplier({ ...common, url: 'http://127.0.0.1:1', apiKey: 'key', noticeSecret })
  const now = new Date('2026-01-01T12:00:00Z')
  const body = JSON.stringify({ references: ['por_1'] })
  const read = (headers: Record<string, string>, text = body) =>
    supplier.readNotice(Buffer.from(text), new Headers(headers), now)

  it('is read when the supplier signed exactly it just now', () => {
    expect(read(signed('nordlicht', noticeSecret, body, now))).toEqual(['por_1'])
  })

  it('is not read when it was changed, is old, from tomorrow, or signed by another', () => {
    const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

    expect(read(signed('nordlicht', noticeSecret, body, now), body.replace('1', '2'))).toBeNull()
    expect(read(signed('nordlicht', noticeSecret, body, minutes(-6)))).toBeNull()
    expect(read(signed('nordlicht', noticeSecret, body, minutes(6)))).toBeNull()
    expect(read(signed('nordlicht', 'another secret of theirs', body, now))).toBeNull()
    expect(read({})).toBeNull()
  })
})

describe('XML from outside', () => {
  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['one in disguise', '<?xml version="1.0"?>\n<!-- -->\n<!DOCTYPE a SYSTEM "http://127.0.0.1:1/x.dtd"><a/>'],
    ['half a document', '<a><b></a>'],
    ['no XML', '{"a": 1}'],
    ['depth without end', '<a>'.repeat(5_000) + '</a>'.repeat(5_000)],
  ])('with %s is not read', (_, text) => {
    expect(readXml(text)).toBeNull()
  })

  it('keeps what it does not declare as it stands, and reads what XML itself knows', () => {
    expect(readXml('<a>&amp;lt; &unknown; &#38;</a>')?.children['a']?.[0]?.text).toBe('&lt; &unknown; &#38;')
  })

  it('cannot reach what an object has by itself', () => {
    expect(readXml('<a><constructor>x</constructor><__proto__>y</__proto__></a>')?.children['b']).toBeUndefined()
    expect(({} as Record<string, unknown>)['y']).toBeUndefined()
  })
})
