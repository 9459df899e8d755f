import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import type { Viewer } from '@shop/kit/viewer'
import { paymentsRefunded } from '@shop/schema/events/payments'
import { mugs } from './people.ts'
import { startOrders } from './world.ts'
import type { OrdersWorld } from './world.ts'

let world: OrdersWorld
let at = new Date()
const dayMs = 24 * 3_600_000

beforeAll(async () => void (world = await startOrders({ now: () => at })))
afterAll(() => world.shop.stop())

const staff = aStaffMember()
const errors: Record<string, string> = {
  returnRequest: '... on ReturnNotAllowed { because returnableQuantity }',
  returnReceive: '... on ReturnNotOpen { status }',
}
const fields =
  'id status refundAmount { amount } lines { quantity receivedQuantity restockedQuantity orderLine { id } }'
type Seen = { id: string; status: string; refundAmount: { amount: string } | null }
type Answer = { __typename: string; code?: string; because?: string; status?: string; return?: Seen }

const mutate = async (viewer: Viewer, name: string, success: string, input: object): Promise<Answer> => {
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const answer = await world.shop.as(viewer)<Record<string, Answer>>(
    `mutation ($input: ${capital}Input!) { ${name}(input: $input) { __typename ... on ${success} { return { ${fields} } } ... on UserError { code } ${errors[name] ?? ''} } }`,
    { input },
  )
  if (answer.errors) throw new Error(answer.errors[0]?.message)
  return answer.data[name] ?? { __typename: 'nothing' }
}

const request = (viewer: Viewer, orderId: string, quantity: number, idempotencyKey: string = newId('key')) =>
  mutate(viewer, 'returnRequest', 'ReturnRequested', {
    orderId,
    lines: [{ orderLineId: 'oln_1', quantity, reason: 'CHANGED_MIND' }],
    idempotencyKey,
  })
const approve = (returnId: string) => mutate(staff, 'returnApprove', 'ReturnApproved', { returnId })
const receive = (returnId: string, quantity: number, idempotencyKey: string = newId('key')) =>
  mutate(staff, 'returnReceive', 'ReturnReceived', {
    returnId,
    lines: [{ orderLineId: 'oln_1', quantity, disposition: 'RESTOCK' }],
    idempotencyKey,
  })

const toldOf = async (type: string, orderId: string) =>
  (await world.shop.told(type)).filter((event) => event.subject === orderId).map(({ data }) => data)

describe('a return', () => {
  it('goes from the wish to the money, each step an update of the order', async () => {
    const ada = aUser()
    const orderId = await world.delivered(ada)
    const { return: wish } = await request(ada, orderId, 2)
    const id = wish?.id ?? ''

    expect(wish).toMatchObject({ status: 'REQUESTED', lines: [{ quantity: 2, orderLine: { id: 'oln_1' } }] })
    expect(await approve(id)).toMatchObject({ return: { status: 'APPROVED' } })
    expect(await receive(id, 2)).toMatchObject({
      return: {
        status: 'RECEIVED',
        refundAmount: { amount: '28.80' },
        lines: [{ receivedQuantity: 2, restockedQuantity: 2 }],
      },
    })
    expect(await toldOf('orders.returnReceived', orderId)).toEqual([
      expect.objectContaining({
        returnId: id,
        refundMinor: 2880,
        lines: [{ ...mugs(2)[0], warehouseId: 'whs_north', disposition: 'RESTOCK' }],
      }),
    ])
    const refund = { paymentId: newId('pay'), orderId, refundId: newId('ref'), amountMinor: 2880, refundedMinor: 2880 }
    await world.shop.hear(paymentsRefunded, refund.paymentId, { ...refund, currency: 'EUR', returnId: id })
    await until(async () => (await world.statusOf(ada, orderId)) === 'REFUNDED')

    const { data } = await world.shop.as(ada)<{ order: { returns: Seen[]; updates: { kind: string }[] } }>(
      `query ($id: ID!) { order(id: $id) { returns { ${fields} } updates(after: 6) { kind } lines { returnedQuantity returnableQuantity } } }`,
      { id: orderId },
    )
    expect(data.order).toMatchObject({
      returns: [{ id, status: 'REFUNDED' }],
      updates: ['RETURN_REQUESTED', 'RETURN_APPROVED', 'RETURN_RECEIVED', 'RETURNED', 'REFUNDED'].map((kind) => ({
        kind,
      })),
      lines: [{ returnedQuantity: 2, returnableQuantity: 0 }],
    })
  })

  it('of one unit is made once when ten are asked for at the same time', async () => {
    const guest = aGuest()
    const orderId = await world.delivered(guest)

    const answers = await Promise.all(Array.from({ length: 10 }, () => request(guest, orderId, 1)))

    expect(answers.filter(({ __typename }) => __typename === 'ReturnRequested')).toHaveLength(2)
    expect(answers.filter(({ because }) => because === 'ALREADY_RETURNED')).toHaveLength(8)
  })

  it('is received once, however often the same delivery is noted', async () => {
    const ada = aUser()
    const orderId = await world.delivered(ada)
    const id = (await request(ada, orderId, 1)).return?.id ?? ''
    await approve(id)
    const key = newId('key')

    const answers = await Promise.all(Array.from({ length: 5 }, () => receive(id, 1, key)))

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await toldOf('orders.returnReceived', orderId)).toHaveLength(1)
    expect(await receive(id, 1)).toMatchObject({ __typename: 'ReturnNotOpen', status: 'RECEIVED' })
    expect(await receive(newId('ret'), 1, key)).toMatchObject({ __typename: 'IdempotencyConflict' })
  })

  it('that was rejected can be asked for anew', async () => {
    const ada = aUser()
    const orderId = await world.delivered(ada)
    const id = (await request(ada, orderId, 2)).return?.id ?? ''

    const rejected = await mutate(staff, 'returnReject', 'ReturnRejected', { returnId: id, reason: 'worn' })

    expect(rejected).toMatchObject({ return: { status: 'REJECTED' } })
    expect(await request(ada, orderId, 2)).toMatchObject({ __typename: 'ReturnRequested' })
  })

  it('lapses when nothing came of it', async () => {
    const ada = aUser()
    const orderId = await world.delivered(ada)
    const id = (await request(ada, orderId, 1)).return?.id ?? ''
    await approve(id)

    at = new Date(at.getTime() + 31 * dayMs)
    await until(async () => (await toldOf('orders.returnRejected', orderId)).length === 1)

    expect(await toldOf('orders.returnRejected', orderId)).toMatchObject([{ reason: 'NOT_SENT_BACK_IN_TIME' }])
    expect(await request(ada, orderId, 1)).toMatchObject({ because: 'TOO_LATE' })
  })
})

describe('who does what with returns', () => {
  it('is the buyer who asks and sees, and staff who decide, with a line in the audit', async () => {
    const ada = aUser()
    const orderId = await world.delivered(ada)
    const id = (await request(ada, orderId, 1)).return?.id ?? ''
    const look =
      'query ($id: ID!) { return(id: $id) { id } _entities(representations: [{ __typename: "Return", id: $id }]) { ... on Return { id } } }'

    expect(await request(aUser(), orderId, 1)).toMatchObject({ __typename: 'OrderNotFound' })
    for (const viewer of [ada, staff])
      expect((await world.shop.as(viewer)(look, { id })).data).toEqual({ return: { id }, _entities: [{ id }] })
    expect((await world.shop.as(aUser())(look, { id })).data).toEqual({ return: null, _entities: [null] })
    await expect(mutate(ada, 'returnApprove', 'ReturnApproved', { returnId: id })).rejects.toThrow(
      'You may not do this.',
    )
    expect(await approve(newId('ret'))).toMatchObject({ __typename: 'ReturnNotFound' })

    await approve(id)
    const audited = await world.shop.part.db.execute(`select action, actor from audit_log where subject = '${id}'`)
    expect([...audited]).toEqual([{ action: 'returnApprove', actor: staff.userId }])
    await expect(world.shop.part.db.execute('delete from audit_log')).rejects.toThrow()
  })

  it('lists them for staff in as many statements for forty as for two', async () => {
    const ada = aUser()
    for (let index = 0; index < 3; index += 1) await request(ada, await world.delivered(ada), 1)
    const list = (first: number) =>
      world.shop.as(staff)<{ returns: { nodes: Seen[] } }>(
        `{ returns(first: ${first}, filter: { status: [REQUESTED] }) { nodes { ${fields} order { number lines { returnableQuantity } } } } }`,
      )

    expect((await list(2)).data.returns.nodes).toHaveLength(2)
    expect((await list(2)).statements).toBe((await list(40)).statements)
  })

  it('sets rules, of which the nearest counts', async () => {
    const ada = aUser()
    const orderId = await world.delivered(ada)
    const set = (input: object) =>
      world.shop.as(staff)('mutation ($input: ReturnRuleSetInput!) { returnRuleSet(input: $input) { __typename } }', {
        input,
      })

    await set({ categoryId: 'cat_mugs' })
    expect(await request(ada, orderId, 1)).toMatchObject({ because: 'NOT_RETURNABLE' })
    await set({ categoryId: 'cat_mugs', days: 7 })
    expect(await request(ada, orderId, 1)).toMatchObject({ __typename: 'ReturnRequested' })

    const { data } = await world.shop.as({ kind: 'anonymous' })('{ returnRules { categoryId days refundsShipping } }')
    expect(data).toEqual({
      returnRules: expect.arrayContaining([
        { categoryId: null, days: 30, refundsShipping: true },
        { categoryId: 'cat_mugs', days: 7, refundsShipping: true },
      ]),
    })
  })
})
