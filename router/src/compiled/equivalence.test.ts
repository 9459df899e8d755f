import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { plannable } from '../authorization/security-links.ts'
import { CannotCompile } from './cannot-compile.ts'
import { bothWays } from './testing/both-ways.ts'
import { federatedSupergraph } from './testing/federated.ts'
import { federationCases } from './testing/federation-cases.ts'
import { randomOperation } from './testing/random-operation.ts'

type Path = readonly (string | number)[]
type Fault = { message: string; path?: unknown }

const pathOf = ({ path }: Fault): Path => (Array.isArray(path) ? path : [])
const placesOf = (errors: readonly Fault[] = [], position: (step: number) => unknown = (step) => step) =>
  errors
    .map((error) => {
      const path = pathOf(error).map((step) => (typeof step === 'number' ? position(step) : step))
      return `${error.message} at ${JSON.stringify(path)}`
    })
    .toSorted()

/** What only one part needs of another is not in the answer at all. */
const isMissingAt = (data: unknown, [step, ...rest]: Path): boolean => {
  if (data === null || data === undefined || step === undefined) return data === null || data === undefined
  if (typeof step === 'number') return Array.isArray(data) && step < data.length && isMissingAt(data[step], rest)
  return isMissingAt(new Map(Object.entries(data)).get(step), rest)
}

const orNotCompiled = (error: unknown): null => {
  if (error instanceof CannotCompile) return null
  throw error
}

const thrown = (error: unknown) => ({ thrown: String(error) })

const shop = plannable(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'))

/** In a list of several types the gateway counts only those that a part was asked for: its positions are not those of the answer. */
const graphs = [
  { name: 'this shop', sdl: shop, position: (step: number) => step, runs: 150, least: 75, isGivenUp: false },
  {
    ...{ name: 'a graph that uses all of federation', sdl: federatedSupergraph(), position: () => '@' },
    ...{ runs: 60, least: 30, isGivenUp: false },
  },
  ...federationCases().map((graph) => ({ ...graph, position: (step: number) => step, runs: 25, least: 6 })),
]

describe('a compiled operation', () => {
  it.each(graphs)(
    'answers as the gateway does, over $name',
    { timeout: 240_000 },
    async ({ sdl, position, runs, least, isGivenUp }) => {
      const { schema, plain, compiled, stop } = await bothWays(sdl)
      let answered = 0
      await fc.assert(
        fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
          const draw = (below: number) => (below <= 0 ? 0 : Number(numbers.next().value) % below)
          const kind = schema.getMutationType() && draw(3) === 0 ? 'mutation' : 'query'
          const { text, variables } = randomOperation(schema, draw, kind)
          if (validate(schema, parse(text)).length > 0) return
          const expected = await plain(text, variables).catch(thrown)
          const given = await compiled(text, variables).catch(orNotCompiled).catch(thrown)
          if ('thrown' in expected || (given && 'thrown' in given)) {
            expect(given).toEqual(expected)
            expect(isGivenUp).toBe(true)
            return
          }
          if (!given || given.kind === 'invalid') return
          expect(placesOf(given.errors, position)).toEqual(placesOf(expected.errors, position))
          expect(given.errors.filter((error) => !isMissingAt(expected.data, pathOf(error)))).toEqual([])
          // What the fast way cannot say, the gateway's own code does.
          if (given.kind === 'unfit') return
          answered += 1
          expect(JSON.parse(given.data)).toEqual(expected.data)
        }),
        { numRuns: runs },
      )
      await stop()
      expect(answered).toBeGreaterThan(least)
    },
  )
})

describe('an error of a part that is away', () => {
  const text = `query ($none: Boolean!) {
    one: item(id: "1") { id }  author { id }  me { id }  ... { shelf { id } }
    other: item(id: "2") @skip(if: true) { id }  anything @include(if: $none) { __typename }
  }`
  const away = async (text: string) => {
    const { plain, compiled, stop } = await bothWays(federatedSupergraph(), 'library')
    const variables = { none: false }
    const [expected, given] = [await plain(text, variables), await compiled(text, variables)]
    await stop()
    if (given.kind !== 'answered') throw new Error(given.kind)
    return { expected, given }
  }

  it('names every field that it left empty, where the gateway names none', async () => {
    const { expected, given } = await away(text)

    expect(JSON.parse(given.data)).toEqual(expected.data)
    expect(placesOf(expected.errors)).toEqual(['nobody is there at []'])
    expect(placesOf(given.errors)).toEqual(['author', 'one', 'shelf'].map((name) => `nobody is there at ["${name}"]`))
  })

  it('is as the gateway says it where it was asked about objects of others', async () => {
    const { expected, given } = await away('{ me { id works { title } } }')

    expect(JSON.parse(given.data)).toEqual(expected.data)
    expect(placesOf(given.errors)).toEqual(placesOf(expected.errors))
  })
})
