import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '@shop/kit/db'
import { armPoints, disarmPoints } from '@shop/kit/failpoints'
import { forgetKeys, once } from '@shop/kit/idempotency'
import { refusal } from '@shop/kit/refusal'
import { defineSubgraph } from '@shop/kit/subgraph'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aUser } from '@shop/kit/testing/viewers'
import { scopeOf } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'

/** A part with one thing in it: bells that are hung once per key, and rung as often as anybody likes. */
type Context = { db: Db; viewer: Viewer }
type Hang = { input: { name: string; idempotencyKey: string } }

const schema = `
  type Query { rings: Int! }
  type Bell { id: ID! name: String! rings: Int! crack: Boolean }
  type BellHung { bell: Bell! }
  type IdempotencyConflict { message: String! }
  union BellHangResult = BellHung | IdempotencyConflict
  input BellHangInput { name: String! idempotencyKey: ID! }
  type Mutation { bellHang(input: BellHangInput!): BellHangResult! bellsRing: Int! }`

const cracks = { left: 0 }

const bellHang = async (_: unknown, { input }: Hang, { db, viewer }: Context) => {
  const { idempotencyKey: key, ...body } = input
  const outcome = await once(db, { scope: scopeOf(viewer), operation: 'bellHang', key, body }, async (tx) => {
    const [row] = await tx.execute<{ id: string }>(
      sql`insert into bells (name) values (${input.name}) returning id::text`,
    )
    return { id: row?.id ?? '' }
  })
  return outcome.kind === 'conflict' ? refusal(outcome.because) : { __typename: 'BellHung', ...outcome.answer }
}

const bells = defineSubgraph<Context>({
  name: 'bells',
  schema,
  migrations: new URL('./migrations-of-bells', import.meta.url),
  resolvers: {
    Query: { rings: () => 0 },
    Mutation: {
      bellHang,
      bellsRing: async (_: unknown, __: unknown, { db }: Context) =>
        (await db.execute(sql`update bells set rings = rings + 1 returning id`)).length,
    },
    BellHung: {
      bell: async ({ id }: { id: string }, _: unknown, { db }: Context) =>
        (await db.execute(sql`select id::text, name, rings from bells where id = ${id}::int`))[0],
    },
    Bell: {
      crack: () => {
        if (cracks.left === 0) return false
        cracks.left -= 1
        throw new Error('cracked')
      },
    },
  },
  publishes: [],
  context: ({ db, viewer }) => ({ db, viewer }),
})

const hang = `mutation ($input: BellHangInput!) { bellHang(input: $input) {
  __typename ... on BellHung { bell { id name rings } } ... on IdempotencyConflict { message } } }`
const hangAndCrack = hang.replace('rings', 'rings crack')

let part: TestPart
beforeAll(async () => {
  part = await startTestPart(bells)
  return () => part.stop()
})
const hung = async () => Number((await part.part.db.execute(sql`select count(*) as n from bells`))[0]?.['n'])
const said = (answer: unknown) => JSON.stringify(answer)

describe('asking again under the same key', () => {
  it('gives the first answer to the byte, although the object moved on', async () => {
    const ada = part.as(aUser())
    const input = { name: 'Emmanuel', idempotencyKey: 'k' }
    const first = await ada(hang, { input })
    await ada('mutation { bellsRing }')

    const again = await ada(hang, { input: { idempotencyKey: 'k', name: 'Emmanuel' } })

    expect(said(again.data)).toBe(said(first.data))
    expect(said(first.data)).toContain('"rings":0')
  })

  it('shows the object as it is now to another selection', async () => {
    const ada = part.as(aUser())
    const input = { name: 'Bourdon', idempotencyKey: 'k' }
    await ada(hang, { input })
    await ada('mutation { bellsRing }')

    expect(said((await ada(hangAndCrack, { input })).data)).toContain('"rings":1')
  })

  it('gives one effect and one answer to ten at once', async () => {
    const before = await hung()
    const ada = part.as(aUser())
    const input = { name: 'Marie', idempotencyKey: 'k' }

    const answers = await Promise.all(Array.from({ length: 10 }, () => ada(hang, { input })))

    expect(new Set(answers.map(({ data }) => said(data))).size).toBe(1)
    expect(await hung()).toBe(before + 1)
  })

  it('refuses another body, and knows nothing of another viewer', async () => {
    const ada = part.as(aUser())
    const input = { name: 'Gabriel', idempotencyKey: 'k' }
    const first = await ada(hang, { input })

    const other = await ada(hang, { input: { ...input, name: 'Jean' } })
    const grace = await part.as(aUser())(hang, { input })

    expect(said(other.data)).toContain('IdempotencyConflict')
    expect(said(grace.data)).toContain('BellHung')
    expect(said(grace.data)).not.toBe(said(first.data))
  })

  it('has one effect when the answer was lost between effect and answer, and then one answer', async () => {
    const before = await hung()
    const ada = part.as(aUser())
    const input = { name: 'Etienne', idempotencyKey: 'k' }
    armPoints('bells/answer.keep:before:throw')
    await expect(ada(hang, { input })).rejects.toThrow()
    disarmPoints()
    await ada('mutation { bellsRing }')

    const second = await ada(hang, { input })
    await ada('mutation { bellsRing }')
    const third = await ada(hang, { input })

    expect(said(second.data)).toContain('"rings":1')
    expect(said(third.data)).toBe(said(second.data))
    expect(await hung()).toBe(before + 1)
  })

  it('does not keep an answer with a fault in it', async () => {
    const ada = part.as(aUser())
    const input = { name: 'Maurice', idempotencyKey: 'k' }
    cracks.left = 1
    const first = await ada(hangAndCrack, { input })
    const second = await ada(hangAndCrack, { input })

    expect(first.errors).toHaveLength(1)
    expect(second.errors).toBeUndefined()
  })

  it('never skips a mutation that carries no key', async () => {
    const ada = part.as(aUser())
    const both = `mutation ($input: BellHangInput!) { bellHang(input: $input) { __typename } bellsRing }`
    const input = { name: 'Denis', idempotencyKey: 'k' }
    const first = await ada<{ bellsRing: number }>(both, { input })
    await part.as(aUser())(hang, { input })

    const second = await ada<{ bellsRing: number }>(both, { input })

    expect(second.data.bellsRing).toBe(first.data.bellsRing + 1)
  })

  it.each(['', 'k'.repeat(201)])('takes keys of 1 to 200 characters: not %j', async (idempotencyKey) => {
    const answer = await part.as(aUser())(hang, { input: { name: 'Anne', idempotencyKey } })

    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['input', 'idempotencyKey'] })
  })

  it('starts anew after a week', async () => {
    const { db } = part.part
    const before = await hung()
    const ada = part.as(aUser())
    const input = { name: 'Marcel', idempotencyKey: 'k' }
    await ada(hang, { input })
    await db.execute(sql`update idempotency_keys set created_at = created_at - interval '8 days'`)

    expect(await forgetKeys(db).run({})).toBeGreaterThan(0)
    expect(await forgetKeys(db).run({})).toBe(0)
    await ada(hang, { input })

    expect(await hung()).toBe(before + 2)
  })
})
