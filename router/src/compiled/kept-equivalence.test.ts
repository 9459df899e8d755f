import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { plannable } from '../authorization/security-links.ts'
import { CannotCompile } from './cannot-compile.ts'
import { aCache } from './testing/a-cache.ts'
import { bothWays } from './testing/both-ways.ts'
import { federatedSupergraph } from './testing/federated.ts'
import { randomOperation } from './testing/random-operation.ts'

const shop = plannable(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'))
const graphs = [
  { name: 'this shop', sdl: shop, runs: 100 },
  { name: 'a graph that uses all of federation', sdl: federatedSupergraph(), runs: 25 },
]

type Given = NonNullable<Awaited<ReturnType<ReturnType<Awaited<ReturnType<typeof bothWays>>['keeping']>>>>

/** What a client gets: the errors in any order. */
const seen = ({ data, errors }: Given) => ({
  data,
  errors: errors.map(({ message, path }) => `${message} at ${JSON.stringify(path)}`).toSorted(),
})

const orNull = <T>(compile: () => T): T | null => {
  try {
    return compile()
  } catch (error) {
    if (error instanceof CannotCompile) return null
    throw error
  }
}

describe('an operation of which is kept what the parts said, also for other operations', () => {
  it.each(graphs)('answers as without, over $name', { timeout: 240_000 }, async ({ sdl, runs }) => {
    const { schema, keeping, stop } = await bothWays(sdl)
    const kept = aCache()
    const questions = [0, 0]
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const draw = (below: number) => (below <= 0 ? 0 : Number(numbers.next().value) % below)
        const { text, variables } = randomOperation(schema, draw)
        if (validate(schema, parse(text)).length > 0) return
        const run = orNull(() => keeping(text))
        if (!run) return
        const expected = await run(variables, null)
        for (const round of [0, 1]) {
          const given = await run(variables, kept)
          expect(given && seen(given)).toEqual(expected && seen(expected))
          questions[round] = (questions[round] ?? 0) + (given?.questions ?? 0)
        }
      }),
      { numRuns: runs },
    )
    await stop()
    const [first = 0, second = 0] = questions
    expect(second).toBeLessThan(first / 2)
  })
})
