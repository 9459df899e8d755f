import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { newId } from '@shop/kit/id'
import { anonymous } from '@shop/kit/viewer'
import { usageCoordinates, usageOperations, usageReport } from '@shop/schema/requests/usage'
import type { UsageBatch } from '@shop/schema/requests/usage'
import { forgetUsage } from '../src/jobs/forget-usage.ts'
import { auditLog } from '../src/store/tables.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const idOf = (letter: string) => letter.repeat(64)
const aBatch = (client: string, at: string, answered = 1): UsageBatch => ({
  ...{ batchId: newId('use'), at, coordinates: ['Query.product', 'Product.title', 'Query.products'] },
  operations: [
    { id: idOf('a'), name: 'Page', kind: 'query', uses: [0, 1], notice: null },
    { id: idOf('b'), name: '', kind: 'query', uses: [2, 1], notice: 'Product.title is removed after 2027-03-01.' },
  ],
  counts: [
    { client, operation: 0, answered, refused: 0 },
    { client, operation: 1, answered: 0, refused: 2 },
  ],
  denials: [],
})
const tell = (batch: UsageBatch) => world.part.ask(usageReport, batch)

type Operations = {
  day: string
  operationName: string | null
  answered: string
  refused: string
  notice: string | null
}
const operationsOf = async (filter: object, first = 20) => {
  const { data } = await world.as(aStaffMember())<{
    apiUsage: { operations: { nodes: Operations[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }
  }>(
    `query ($filter: ApiUsageFilter, $first: Int) { apiUsage(filter: $filter) { operations(first: $first) {
      nodes { day client operationName answered refused notice uses } pageInfo { endCursor hasNextPage }
    } } }`,
    { filter, first },
  )
  return data.apiUsage.operations
}

describe('the use that routers tell', () => {
  it('is added up by day, client and operation, and a batch that comes twice counts once', async () => {
    const batch = aBatch('ptn_sum', '2026-03-01T12:00:00.000Z', 3)
    await tell(batch)
    await tell(batch)
    await tell(aBatch('ptn_sum', '2026-03-01T13:00:00.000Z', 4))
    await tell(aBatch('ptn_sum', '2026-03-02T00:00:00.000Z', 5))

    const { nodes } = await operationsOf({ client: 'ptn_sum' })

    expect(nodes).toMatchObject([
      { day: '2026-03-02', operationName: 'Page', answered: '5', refused: '0' },
      { day: '2026-03-02', operationName: null, answered: '0', refused: '2' },
      { day: '2026-03-01', operationName: 'Page', answered: '7', notice: null },
      { day: '2026-03-01', operationName: null, refused: '4', notice: 'Product.title is removed after 2027-03-01.' },
    ])
  })

  it('counts once though the router told it late, and again after what is old was forgotten', async () => {
    const batch = aBatch('ptn_late', '2026-03-01T12:00:00.000Z', 3)
    await tell(batch)
    await forgetUsage.run({ db: world.part.db, now: () => new Date() })
    await tell(batch)

    expect((await operationsOf({ client: 'ptn_late' })).nodes[0]).toMatchObject({ answered: '3' })
  })

  it('goes to the audit log where it was denied, once', async () => {
    const denied = {
      ...{ actor: 'usr_curious', subject: 'Mutation.userRolesSet', times: 3 },
      ...{ requestId: 'req_first', at: '2026-03-01T11:59:58.000Z' },
    }
    const batch = { ...aBatch('ptn_denied', '2026-03-01T12:00:00.000Z'), denials: [denied] }
    await tell(batch)
    await tell(batch)

    const noted = await world.part.db.select().from(auditLog).where(eq(auditLog.actor, 'usr_curious'))
    expect(noted).toMatchObject([
      {
        ...{ action: 'access.denied', subject: 'Mutation.userRolesSet', after: { times: 3 }, requestId: 'req_first' },
        at: new Date(denied.at),
      },
    ])
  })

  it('loses nothing when several routers tell at once', async () => {
    const batches = Array.from({ length: 12 }, () => aBatch('ptn_many', '2026-03-01T12:00:00.000Z', 2))
    await Promise.all(batches.map(tell))

    expect((await operationsOf({ client: 'ptn_many' })).nodes[0]).toMatchObject({ answered: '24' })
  })

  it('is found by what it uses, by operation and by days', async () => {
    await tell(aBatch('ptn_find', '2026-03-01T12:00:00.000Z'))
    await tell(aBatch('ptn_find', '2026-03-05T12:00:00.000Z'))
    const client = 'ptn_find'

    expect((await operationsOf({ client, coordinate: 'Product.title' })).nodes).toHaveLength(4)
    expect((await operationsOf({ client, coordinate: 'Query.product' })).nodes).toHaveLength(2)
    expect((await operationsOf({ client, operationId: idOf('b') })).nodes).toHaveLength(2)
    expect((await operationsOf({ client, from: '2026-03-02', to: '2026-03-05' })).nodes).toHaveLength(2)
    expect((await operationsOf({ client, coordinate: "Product.title'" })).nodes).toEqual([])
  })

  it('is counted for each part of the schema', async () => {
    await tell(aBatch('ptn_fields', '2026-03-01T12:00:00.000Z', 3))

    const { data } = await world.as(aStaffMember())(
      '{ apiUsage(filter: { client: "ptn_fields" }) { coordinates { nodes { day coordinate requests } } } }',
    )

    expect(data).toEqual({
      apiUsage: {
        coordinates: {
          nodes: [
            { day: '2026-03-01', coordinate: 'Product.title', requests: '5' },
            { day: '2026-03-01', coordinate: 'Query.product', requests: '3' },
            { day: '2026-03-01', coordinate: 'Query.products', requests: '2' },
          ],
        },
      },
    })
  })

  it('is read page by page without a gap', async () => {
    for (const day of ['01', '02', '03']) await tell(aBatch('ptn_pages', `2026-03-${day}T12:00:00.000Z`))
    type Page = { nodes: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
    const from = async (after: string | null): Promise<unknown[]> => {
      const { data } = await world.as(aStaffMember())<{ apiUsage: { operations: Page } }>(
        `query ($after: String) { apiUsage(filter: { client: "ptn_pages" }) { operations(first: 4, after: $after) {
          nodes { day operationId } pageInfo { endCursor hasNextPage } } } }`,
        { after },
      )
      const { nodes, pageInfo } = data.apiUsage.operations
      return pageInfo.hasNextPage ? [...nodes, ...(await from(pageInfo.endCursor))] : nodes
    }
    const seen = await from(null)

    expect(seen).toHaveLength(6)
    expect(new Set(seen.map((row) => JSON.stringify(row))).size).toBe(6)
  })

  it('is for staff, and takes days for days', async () => {
    const query = '{ apiUsage { operations { nodes { day } } } }'
    const codeOf = async (asked: Promise<{ errors?: { extensions: Record<string, unknown> }[] }>) =>
      (await asked).errors?.[0]?.extensions['code']

    expect(await codeOf(world.as(anonymous)(query))).toBe('UNAUTHENTICATED')
    expect(await codeOf(world.as(aUser())(query))).toBe('FORBIDDEN')
    expect(
      await codeOf(
        world.as(aStaffMember())('{ apiUsage(filter: { from: "yesterday" }) { operations { nodes { day } } } }'),
      ),
    ).toBe('BAD_USER_INPUT')
  })
})

describe('the recorded use as a whole', () => {
  it('is handed out in sums since a day', async () => {
    await tell(aBatch('ptn_whole', '2025-12-31T12:00:00.000Z', 100))
    await tell(aBatch('ptn_whole', '2026-03-01T12:00:00.000Z', 2))
    await tell(aBatch('ptn_whole', '2026-03-04T12:00:00.000Z', 3))

    const { operations, next } = await world.part.ask(usageOperations, { since: '2026-01-01', after: null })
    const { coordinates } = await world.part.ask(usageCoordinates, { since: '2026-01-01', after: null })

    expect(next).toBeNull()
    expect(operations.filter(({ client }) => client === 'ptn_whole')).toMatchObject([
      { id: idOf('a'), name: 'Page', uses: ['Query.product', 'Product.title'], requests: 5, lastDay: '2026-03-04' },
      { id: idOf('b'), requests: 4 },
    ])
    expect(coordinates).toContainEqual({
      ...{ client: 'ptn_whole', coordinate: 'Product.title', requests: 9, lastDay: '2026-03-04' },
    })
  })

  it('is forgotten after 400 days', async () => {
    await tell(aBatch('ptn_old', '2020-01-01T12:00:00.000Z'))

    await forgetUsage.run({ db: world.part.db, now: () => new Date() })

    expect((await operationsOf({ client: 'ptn_old' })).nodes).toEqual([])
    const [left] = await world.part.db.execute(
      sql`select count(*)::int as rows from api_coordinate_usage where client = 'ptn_old'`,
    )
    expect(left).toEqual({ rows: 0 })
  })
})
