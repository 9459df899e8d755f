import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stockUp } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
  await stockUp(`${shop.url}/graphql`, [{ title: 'Enamel mug', stock: 20 }])
})
afterAll(() => shop.stop())

const query = `query Later($later: Boolean! = true) {
  products(first: 1) {
    nodes { title ... @defer(if: $later, label: "stock") { variants(first: 1) { nodes { availability { status } } } } }
  }
}`
const inPieces = 'multipart/mixed; deferSpec=20220824, application/json'

const send = (accept: string, body: unknown) =>
  fetch(`${shop.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  })

/** The JSON in each piece of a multipart answer, which must be framed as Apollo's clients read it. */
const piecesOf = (text: string): unknown[] => {
  const pieces = text.split('\r\n---')
  expect([pieces.shift(), pieces.pop()]).toEqual(['', '--\r\n'])
  return pieces.map((piece) => {
    const [head = '', body = ''] = piece.split('\r\n\r\n')
    expect(head.trim()).toBe('content-type: application/json; charset=utf-8')
    return JSON.parse(body) as unknown
  })
}

describe('@defer over HTTP', () => {
  it('comes in pieces to who takes them', async () => {
    const response = await send(inPieces, { query })
    const text = await response.text()

    expect(response.headers.get('content-type')).toBe('multipart/mixed; boundary="-"; deferSpec=20220824')
    expect(piecesOf(text)).toEqual([
      { data: { products: { nodes: [{ title: 'Enamel mug' }] } }, hasNext: true },
      {
        incremental: [
          {
            data: { variants: { nodes: [{ availability: { status: 'IN_STOCK' } }] } },
            path: ['products', 'nodes', 0],
            label: 'stock',
          },
        ],
        hasNext: false,
      },
    ])
  })

  it.each(['application/json', '*/*', 'multipart/mixed', 'multipart/mixed; deferSpec=20991231'])(
    'is whole for who takes %s',
    async (accept) => {
      const response = await send(accept, { query })

      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(await response.json()).toMatchObject({
        data: {
          products: {
            nodes: [{ title: 'Enamel mug', variants: { nodes: [{ availability: { status: 'IN_STOCK' } }] } }],
          },
        },
      })
    },
  )

  it('is whole when nothing is put off', async () => {
    const response = await send(inPieces, { query, variables: { later: false } })

    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  it('refuses wrong documents and variables as ever', async () => {
    const strict = 'multipart/mixed; deferSpec=20220824'
    const wrong = await send(strict, {
      query: '{ products(first: 1) { nodes { ... @defer(soon: true) { title } } } }',
    })
    const variables = await send(strict, { query, variables: { later: 'perhaps' } })

    expect([wrong.status, variables.status]).toEqual([400, 400])
    expect(await variables.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  })

  it('is known to those who look at the schema', async () => {
    const response = await send('application/json', { query: '{ __schema { directives { name args { name } } } }' })
    const { data } = (await response.json()) as { data: { __schema: { directives: unknown[] } } }

    expect(data.__schema.directives).toContainEqual({ name: 'defer', args: [{ name: 'if' }, { name: 'label' }] })
  })
})
