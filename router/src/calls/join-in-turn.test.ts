import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { buildSchema, graphqlSync } from 'graphql'
import { describe, expect, it } from 'vitest'
import { labelOf, partQuery } from '../compiled/question.ts'
import type { RouterContext } from '../context.ts'
import { joinInTurn } from './join-in-turn.ts'
import type { Post } from './post.ts'

const context: RouterContext = {
  claims: { viewer: { kind: 'anonymous' }, market: 'DE', currency: 'EUR', language: 'en' },
  ...{ callerHash: 'a hash', requestId: 'req_1', usageClient: 'anonymous', client: 'address:127.0.0.1' },
  ...{ address: '127.0.0.1', expiresAt: null },
}
const schema = buildSchema('type Query { twice(of: Int): Int!  half(of: Int): Int  long(of: Int): String }')
const rootValue = {
  twice: ({ of }: { of: number }) => (of < 0 ? null : 2 * of),
  half: ({ of }: { of: number }) => of / 2,
  long: ({ of }: { of: number }) => 'x'.repeat(of),
}
const twice = partQuery('query', 'query ($of: Int) { twice(of: $of) }')
const half = partQuery('query', 'query ($of: Int) { half(of: $of) }')
const long = partQuery('query', 'query ($of: Int) { long(of: $of) }')

/** A part that answers, and what was asked of it. */
const aPart = (behave: (body: string) => Promise<void> = async () => {}) => {
  const bodies: string[] = []
  const post: Post = async ({ body }) => {
    bodies.push(body)
    await behave(body)
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> }
    return JSON.stringify(graphqlSync({ schema, rootValue, source: query, variableValues: variables }))
  }
  const join = joinInTurn(post)
  const ask = (query: typeof twice, of: number, joinedAs = 'anybody') =>
    join({
      ...{ context, joinedAs, endsAt: performance.now() + 5_000 },
      question: { query, variables: [{ name: 'of', label: labelOf('of'), text: String(of) }] },
    }).then(({ data }) => data)
  return { ask, bodies }
}

describe('what is asked in one turn of the loop and the next', () => {
  it('travels together, and what is asked after that does not', async () => {
    const { ask, bodies } = aPart()
    const first = ask(twice, 1)
    await nextTurn()
    const second = ask(twice, 2)
    await nextTurn()
    await nextTurn()
    const third = ask(twice, 3)

    expect(await Promise.all([first, second, third])).toEqual([{ twice: 2 }, { twice: 4 }, { twice: 6 }])
    expect(bodies).toHaveLength(2)
  })

  it('travels in one request for each document, and for each who may not hear what others hear', async () => {
    const { ask, bodies } = aPart()
    const answers = await Promise.all([
      ask(twice, 1),
      ask(half, 8),
      ask(twice, 2),
      ask(twice, 3, 'somebody'),
      ask(half, 6),
    ])

    expect(answers).toEqual([{ twice: 2 }, { half: 4 }, { twice: 4 }, { twice: 6 }, { half: 3 }])
    expect(bodies).toHaveLength(3)
  })

  it('travels in requests of 32 at most', async () => {
    const { ask, bodies } = aPart()
    const answers = await Promise.all(Array.from({ length: 80 }, (_, at) => ask(twice, at)))

    expect(answers).toEqual(Array.from({ length: 80 }, (_, at) => ({ twice: 2 * at })))
    expect(bodies).toHaveLength(3)
  })

  it('travels with fewer the longer the answers are', async () => {
    const { ask, bodies } = aPart()
    await ask(long, 100_000)
    await Promise.all([ask(long, 1), ask(long, 1), ask(long, 1), ask(long, 1)])
    expect(bodies).toHaveLength(1 + 2)

    await Promise.all([ask(long, 1), ask(long, 1), ask(long, 1), ask(long, 1)])
    expect(bodies).toHaveLength(1 + 2 + 1)
  })

  it('is asked alone when one question takes the answers of the others with it', async () => {
    const { ask, bodies } = aPart()

    expect(await Promise.all([ask(twice, 1), ask(twice, -1), ask(twice, 2)])).toEqual([
      { twice: 2 },
      null,
      { twice: 4 },
    ])
    expect(bodies).toHaveLength(4)
  })

  it('fails for each when nothing came back, and is then asked alone', async () => {
    const { ask, bodies } = aPart(async (body) => {
      if (body.includes('of_1')) throw new Error('too much')
    })
    const failed = await Promise.allSettled([ask(twice, 1), ask(twice, 2)])
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])

    expect(await Promise.all([ask(twice, 1), ask(twice, 2)])).toEqual([{ twice: 2 }, { twice: 4 }])
    expect(bodies).toHaveLength(3)
  })

  it('is asked alone for a while after an answer was slow, so that nobody waits for who asks slowly', async () => {
    const { ask, bodies } = aPart(async (body) => {
      if (body.includes('"of":7')) await sleep(300)
    })
    await ask(twice, 7)
    await Promise.all([ask(twice, 1), ask(twice, 2), ask(half, 2), ask(half, 4)])

    expect(bodies).toHaveLength(4)
  })
})
