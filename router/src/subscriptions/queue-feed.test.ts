import { buildSchema, parse } from 'graphql'
import type { ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { quietLog } from '@shop/kit/telemetry/log'
import { selecting, watchTicket } from './queue-feed.ts'
import { queueUpdate } from './queue-update.ts'
import type { Sale, Ticket } from './queue-update.ts'
import type { Wake } from './wakes.ts'

const noon = new Date('2026-01-01T12:00:00Z')
const later = '2026-01-01T12:05:00.000Z'
const ticket: Ticket = { id: 'tkt_1', saleId: 'fsl_1', variantId: 'var_1', number: 5, admittedUntil: null }
const aSale = (given: Partial<Sale>): Sale => ({
  ...{ version: 1, servedThrough: 0, isSoldOut: false, isOver: false },
  ...given,
})

describe('an update of a place', () => {
  it.each([
    ['waits behind four', aSale({ servedThrough: 0 }), null, 'WAITING', 5],
    ['is next', aSale({ servedThrough: 4 }), null, 'WAITING', 1],
    ['was let in', aSale({ servedThrough: 5 }), later, 'ADMITTED', null],
    ['did not come in time', aSale({ servedThrough: 9 }), '2026-01-01T11:59:00.000Z', 'LAPSED', null],
    ['is over with the sale', aSale({ isOver: true }), null, 'OVER', 5],
  ])('says that it %s', (_, sale, admittedUntil, status, position) => {
    expect(queueUpdate({ ...ticket, admittedUntil }, sale, noon)).toMatchObject({ status, position })
  })
})

const aWorld = (own: Ticket | null = ticket) => {
  let sale = aSale({})
  let hear: (wake: Wake<{ variantId: string }>) => void = () => {}
  let isHeard = false
  const watching = watchTicket({
    wakes: {
      listen: (_key, listener) => {
        hear = listener
        isHeard = true
        return () => void (isHeard = false)
      },
      ...{ told: () => 0, count: () => 0, stop: () => {} },
    },
    ...{ now: () => noon, log: quietLog('test'), as: 'saleQueueUpdated' },
    readTicket: async () => own && { ...own, admittedUntil: sale.servedThrough >= own.number ? later : null },
    readSale: async () => sale,
    select: (update): ExecutionResult => ({ data: { ...update } }),
  })
  const moves = (given: Partial<Sale>) => {
    sale = aSale({ ...sale, ...given })
    hear({ about: { variantId: 'var_1' }, version: 0 })
  }
  const told: unknown[] = []
  let isOver = false
  watching({ next: (text) => void told.push(JSON.parse(text)), end: () => void (isOver = true) })
  return { told, moves, isHeard: () => isHeard, isOver: () => isOver }
}

describe('watching a place', () => {
  it('tells how it is, then each move once, and ends with the sale', async () => {
    const { told, moves, isHeard, isOver } = aWorld()
    await until(() => told.length === 1)
    moves({ version: 1 })
    moves({ version: 2, servedThrough: 5 })
    await until(() => told.length === 2)
    moves({ version: 3, isOver: true })
    await until(isOver)

    expect(told).toMatchObject([
      { data: { version: 1, position: 5, status: 'WAITING' } },
      { data: { version: 2, position: null, status: 'ADMITTED', admittedUntil: later } },
      { data: { version: 3, status: 'OVER' } },
    ])
    expect(isHeard()).toBe(false)
  })

  it('is refused for a ticket that is not there or not his', async () => {
    const { told, isOver } = aWorld(null)
    await until(isOver)

    expect(told).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND' } }] }])
  })
})

describe('what the client selected', () => {
  it('is carried out on the update, with aliases, fragments and variables', async () => {
    const schema = buildSchema(`
      type Query { a: Int }
      type Subscription { saleQueueUpdated(ticketId: ID!): Update! }
      type Update { version: Int! position: Int isSoldOut: Boolean! }`)
    const document = parse(`
      subscription ($id: ID!, $with: Boolean!) { mine: saleQueueUpdated(ticketId: $id) { ...Place sold: isSoldOut @include(if: $with) } }
      fragment Place on Update { place: position __typename }`)
    const select = selecting({
      schema,
      document,
      variableValues: { id: 'tkt_1', with: true },
      field: 'saleQueueUpdated',
    })

    expect(await select(queueUpdate(ticket, aSale({}), noon))).toEqual({
      data: { mine: { place: 5, __typename: 'Update', sold: false } },
    })
  })
})
