import { readFile } from 'node:fs/promises'
import { Kind, parse } from 'graphql'
import type { FieldDefinitionNode, InputValueDefinitionNode } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { door } from '../support/door.ts'
import type { Answered, Door } from '../support/door.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
let router: Door
let productId: string
const viewers: Record<string, Record<string, string>> = {}

beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' })
  router = door(shop.url)
  const endpoint = `${shop.url}/graphql`
  const [mug] = await stockUp(endpoint, [{ title: 'Enamel mug', stock: 20 }])
  productId = mug?.productId ?? ''
  const [guest, customer, admin]: [Shopper, Shopper, Shopper] = [
    shopper(endpoint),
    shopper(endpoint),
    await theAdmin(endpoint),
  ]
  await guest.becomeGuest()
  await customer.register({ email: 'ada@example.com', password: 'a long password for ada' })
  for (const person of [guest, customer, admin]) accepted(await person.puts(mug?.variantId ?? '', 1))
  Object.assign(viewers, {
    anonymous: {},
    guest: guest.headers,
    customer: customer.headers,
    admin: admin.headers,
  })
})
afterAll(() => shop.stop())

const strangers = ['anonymous', 'guest', 'customer']
const errorsOf = ({ text }: Answered) =>
  ((JSON.parse(text) as { errors?: { path?: string[]; extensions: { code: string } }[] }).errors ?? []).map(
    ({ path = [], extensions }) => `${extensions.code} at ${path.join('.')}`,
  )

describe('what a variant has on each shelf', () => {
  const levels = 'stockLevels { onHand }'
  const paths: [way: string, query: string, place: string][] = [
    ['itself', `{ variant(sku: "SKU") { id ${levels} } }`, 'variant.stockLevels'],
    [
      'its product',
      `{ product(slug: "enamel-mug") { variants { nodes { id ${levels} } } } }`,
      'product.variants.nodes.@.stockLevels',
    ],
    [
      'a list',
      `{ products { nodes { variants { nodes { id ${levels} } } } } }`,
      'products.nodes.@.variants.nodes.@.stockLevels',
    ],
    [
      'a search',
      `{ search(query: "mug") { nodes { variants { nodes { id ${levels} } } } } }`,
      'search.nodes.@.variants.nodes.@.stockLevels',
    ],
    ['the cart', `{ cart { lines { id variant { ${levels} } } } }`, 'cart.lines.@.variant.stockLevels'],
    ['another name', `{ v: variant(sku: "SKU") { id l: ${levels} } }`, 'v.l'],
    ['a fragment', `{ variant(sku: "SKU") { id ...F } } fragment F on Variant { ${levels} }`, 'variant.stockLevels'],
    ['a fragment without a type', `{ variant(sku: "SKU") { id ... { ${levels} } } }`, 'variant.stockLevels'],
  ]

  it.each(paths)('by way of %s is for staff alone', async (_, query, place) => {
    const found = await router.ask('query ($id: ID!) { product(id: $id) { variants { nodes { sku } } } }', {
      id: productId,
    })
    const sku = /"sku":"([^"]+)"/.exec(found.text)?.[1] ?? ''
    const asked = query.replace('SKU', sku)
    for (const name of strangers) {
      const answer = await router.ask(asked, {}, viewers[name])
      expect([answer.status, answer.text.includes('onHand')]).toEqual([200, false])
      expect(errorsOf(answer)).toEqual([`UNAUTHORIZED_FIELD_OR_TYPE at ${place}`])
    }
    const admins = await router.ask(asked, {}, viewers['admin'])
    expect(admins.text).toContain('"onHand":20')
    expect(admins.code).toBeNull()
  })
})

describe('a root field', () => {
  it('for staff or admins refuses everybody else before any part is asked', { timeout: 120_000 }, async () => {
    const fields = await protectedRoots('policy')
    expect(fields.length).toBeGreaterThan(50)
    for (const { operation, document } of fields) {
      for (const name of strangers) {
        const answer = await router.ask(document, {}, viewers[name])
        expect([operation, name, answer.status, answer.code]).toEqual([
          operation,
          name,
          ...(name === 'anonymous' ? [401, 'UNAUTHENTICATED'] : [403, 'FORBIDDEN']),
        ])
      }
    }
  })

  it('for those who signed in refuses who did not', async () => {
    const fields = await protectedRoots('authenticated')
    expect(fields.length).toBeGreaterThan(10)
    for (const { operation, document } of fields) {
      expect([operation, (await router.ask(document, {}, viewers['anonymous'])).status]).toEqual([operation, 401])
      expect([operation, (await router.ask(document, {}, viewers['guest'])).status]).toEqual([operation, 403])
    }
  })
})

/** An operation for each root field that carries the directive. */
const protectedRoots = async (directive: string) => {
  const text = await readFile(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')
  const { definitions } = parse(text, { noLocation: true })
  const kinds = new Map(
    definitions.flatMap((each) => ('name' in each && each.name ? [[each.name.value, each.kind]] : [])),
  )
  return definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation'].includes(type.name.value)
      ? (type.fields ?? [])
          .filter(({ directives = [] }) => directives.some(({ name }) => name.value === directive))
          .map((field) => ({
            operation: field.name.value,
            document: documentFor(type.name.value.toLowerCase(), field, (name) => kinds.get(name)),
          }))
      : [],
  )
}

/** Arguments are variables without values but those that must be there: what is refused is refused before they are looked at. */
const documentFor = (
  kind: string,
  field: FieldDefinitionNode,
  kindOf: (type: string) => string | undefined,
): string => {
  const needed = (field.arguments ?? []).filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
  const given = needed.map((argument) => `${argument.name.value}: ${literalFor(argument)}`)
  const variables = needed.flatMap(({ type }) => (isInput(type) ? [`$input: ${namedOf(type)}!`] : []))
  const type = namedOf(field.type)
  const isLeaf = [Kind.SCALAR_TYPE_DEFINITION, Kind.ENUM_TYPE_DEFINITION, undefined].includes(kindOf(type) as never)
  return `${kind}${variables.length > 0 ? ` (${variables.join()})` : ''} { ${field.name.value}${given.length > 0 ? `(${given.join(', ')})` : ''}${isLeaf ? '' : ' { __typename }'} }`
}

const literalFor = ({ type }: InputValueDefinitionNode): string => (isInput(type) ? '$input' : '"x"')

const isInput = (type: FieldDefinitionNode['type']): boolean => namedOf(type).endsWith('Input')

const namedOf = (type: FieldDefinitionNode['type']): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type)
