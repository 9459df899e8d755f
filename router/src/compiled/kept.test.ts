import { readFileSync } from 'node:fs'
import { Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { aCache } from './testing/a-cache.ts'
import { createEngine } from './engine.ts'
import { bodyOf } from './question.ts'
import type { PartAnswer } from './run.ts'

const supergraph = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8')
const engine = createEngine(supergraph, { introspection: false, isKeeping: true })

const compiled = (text: string) => {
  const document = parse(text, { noLocation: true })
  const [operation] = document.definitions
  const run = operation?.kind === Kind.OPERATION_DEFINITION ? engine.compile(document, operation) : null
  if (!run) throw new Error('not compiled')
  return run
}

const idOf = (letter: string) => `var_${letter.repeat(26)}`
const a = idOf('a')
const b = idOf('b')
const c = idOf('c')

/** A cart with these variants, and products that know a title of each, or say otherwise. */
const aShop = (otherwise: (id: string, at: number) => { entity: unknown; message?: string } | null = () => null) => {
  const kept = aCache()
  const asked: string[] = []
  const run = compiled('{ cart { lines { id variant { title } } } }')
  const ask = async (variants: readonly string[], from: typeof kept | null = kept) => {
    asked.length = 0
    const answer = await run(
      {},
      async (part, question): Promise<PartAnswer> => {
        const { variables } = JSON.parse(bodyOf(question)) as { variables: { representations?: { id: string }[] } }
        const ids = variables.representations?.map(({ id }) => id)
        asked.push(ids ? `${part} of ${ids.map((id) => id.at(-1)).join('')}` : part)
        if (!ids) return { data: { cart: { id: 'cart_1', lines: linesOf(variants) } } }
        const said = ids.map((id, at) => otherwise(id, at))
        return {
          data: { _entities: ids.map((id, at) => (said[at] ? said[at].entity : { title: `title of ${id.at(-1)}` })) },
          errors: said.flatMap((each, at) =>
            each?.message ? [{ message: each.message, path: ['_entities', at] }] : [],
          ),
        }
      },
      undefined,
      from,
    )
    if (!answer) throw new Error('not answered')
    return {
      titles: titlesIn(answer.data),
      errors: answer.errors.map(({ path }) => path?.join('.')),
      asked: [...asked],
    }
  }
  return { kept, ask }
}

const linesOf = (variants: readonly string[]) =>
  variants.map((id, at) => ({ id: `line_${at}`, variant: { __typename: 'Variant', id } }))

const titlesIn = (data: string): (string | null)[] =>
  (JSON.parse(data) as { cart: { lines: { variant: { title: string } | null }[] } }).cart.lines.map(
    ({ variant }) => variant?.title ?? null,
  )

describe('an operation about its viewer', () => {
  it('asks again for what is the viewer’s, and not for what everybody is told', async () => {
    const { ask } = aShop()
    const first = await ask([a, b])
    const second = await ask([a, b])

    expect(first.asked).toEqual(['cart', 'products of ab'])
    expect(second.asked).toEqual(['cart'])
    expect(second.titles).toEqual(first.titles)
  })

  it('asks only for those entities that are not known, and puts all in their places', async () => {
    const { ask } = aShop()
    await ask([a, b])
    const { asked, titles } = await ask([c, b, c, a])

    expect(asked).toEqual(['cart', 'products of c'])
    expect(titles).toEqual(['title of c', 'title of b', 'title of c', 'title of a'])
  })

  it('asks for what came with an error again, and for that alone', async () => {
    const { ask } = aShop((id) => (id === b ? { entity: null, message: 'broken' } : null))
    const first = await ask([a, b])
    const second = await ask([a, b])

    expect(first.errors).toEqual(['cart.lines.1.variant'])
    expect(second).toEqual({ ...first, asked: ['cart', 'products of b'] })
  })

  it('keeps nothing of an answer with an error that does not say what it is about', async () => {
    const { ask } = aShop((_, at) => (at === 0 ? { entity: { title: 'x' } } : null))
    const run = compiled('{ cart { lines { id variant { title } } } }')
    const kept = aCache()
    const bodies: string[] = []
    for (const round of [1, 2])
      await run(
        {},
        async (part) => {
          bodies.push(`${round} ${part}`)
          return part === 'cart'
            ? { data: { cart: { id: 'cart_1', lines: linesOf([a]) } } }
            : { data: { _entities: [{ title: 'one' }] }, errors: [{ message: 'something is wrong' }] }
        },
        undefined,
        kept,
      )

    expect(bodies).toEqual(['1 cart', '1 products', '2 cart', '2 products'])
    expect((await ask([a])).titles).toEqual(['x'])
  })

  it('asks again for what is not there', async () => {
    const { ask } = aShop((id) => (id === b ? { entity: null } : null))
    await ask([a, b])

    expect((await ask([a, b])).asked).toEqual(['cart', 'products of b'])
  })

  it('asks for everything when nothing may be kept', async () => {
    const { ask } = aShop()
    await ask([a])

    expect((await ask([a], null)).asked).toEqual(['cart', 'products of a'])
  })
})

describe('a page that stands beside something of its viewer', () => {
  it('is taken as it was, for the same variables', async () => {
    const run = compiled('query ($slug: String!) { product(slug: $slug) { title } cart { id } }')
    const kept = aCache()
    const asked: string[] = []
    const ask = async (slug: string) => {
      asked.length = 0
      const answer = await run(
        { slug },
        async (part) => {
          asked.push(part)
          return part === 'cart'
            ? { data: { cart: { id: 'cart_1' } } }
            : { data: { product: slug === 'none' ? null : { __id: `prod_${'a'.repeat(26)}`, title: slug } } }
        },
        undefined,
        kept,
      )
      return [answer?.data, asked.toSorted().join()]
    }

    expect(await ask('mug')).toEqual(['{"product":{"title":"mug"},"cart":{"id":"cart_1"}}', 'cart,products'])
    expect(await ask('mug')).toEqual(['{"product":{"title":"mug"},"cart":{"id":"cart_1"}}', 'cart'])
    expect((await ask('bowl'))[1]).toBe('cart,products')
    await ask('none')
    expect((await ask('none'))[1]).toBe('cart,products')
  })
})
