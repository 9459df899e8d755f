import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { inventoryHold, inventoryReleaseHold } from '@shop/schema/requests/inventory'
import { inventory } from '../src/subgraph.ts'
import { aStorekeeper, aVariant, north } from './people.ts'

let part: TestPart
let keeper: ReturnType<typeof aStorekeeper>

beforeAll(async () => {
  part = await startTestPart(inventory, { env: { TICKETS_PER_ADDRESS: '3' } })
  keeper = aStorekeeper(part)
})
afterAll(async () => {
  expect(await keeper.checks()).toMatchObject({ isConsistent: true, firstMismatch: null })
  await part.stop()
})

type Ticket = { id: string; number: number; position: number | null; status: string }
type Rules = { units?: number; admittedMax?: number; seconds?: number; waitingMax?: number; stock?: number }

const aSale = async ({ units = 1, admittedMax = 100, seconds = 60, waitingMax = 10_000, stock = 3 }: Rules = {}) => {
  const variantId = aVariant()
  await keeper.receives([{ variantId, warehouseId: north, quantity: stock }])
  const input = {
    ...{ variantId, unitsPerBuyer: units, admittedMax, admissionSeconds: seconds, waitingMax },
    idempotencyKey: randomUUID(),
  }
  const { data } = await keeper.ask<{ flashSaleStart: { sale: { id: string } } }>(
    'mutation ($input: FlashSaleStartInput!) { flashSaleStart(input: $input) { ... on FlashSaleStarted { sale { id } } } }',
    { input },
  )
  return { variantId, saleId: data.flashSaleStart.sale.id }
}
const fields = 'id number position status'
const aBuyer = (variantId: string, callerHash: string = newId('call')) => {
  const userId = newId('usr')
  const ask = part.as(aUser({ userId }), { callerHash })
  return {
    userId,
    joins: async () => {
      const { data } = await ask<{ saleQueueJoin: { __typename: string; ticket?: Ticket } }>(
        `mutation ($input: SaleQueueJoinInput!) { saleQueueJoin(input: $input) { __typename ... on SaleQueueJoined { ticket { ${fields} } } } }`,
        { input: { variantId } },
      )
      return data.saleQueueJoin
    },
    sees: async (id: string) => {
      const { data } = await ask<{ saleTicket: Ticket | null }>(
        `query ($id: ID!) { saleTicket(id: $id) { ${fields} } }`,
        { id },
      )
      return data.saleTicket
    },
    holds: (quantity = 1, quoteId: string = newId('quo')) =>
      part.part.ask(inventoryHold, {
        ...{ quoteId, ownerId: userId, callerHash: null },
        lines: [{ lineId: newId('qln'), variantId, quantity }],
        expiresAt: new Date(Date.now() + 60_000).toISOString(),
      }),
  }
}
const servedThrough = async (id: string) => {
  const { data } = await keeper.ask<{ flashSale: { servedThrough: number } }>(
    'query ($id: ID!) { flashSale(id: $id) { servedThrough } }',
    { id },
  )
  return data.flashSale.servedThrough
}
const ticketOf = ({ ticket }: { ticket?: Ticket }): Ticket => {
  if (!ticket) throw new Error('no place in the queue')
  return ticket
}

describe('a flash sale', () => {
  it('lets in as many as there is something for, in the order of arrival, and the next when one does not want it', async () => {
    const { variantId } = await aSale({ stock: 3 })
    const buyers = Array.from({ length: 6 }, () => aBuyer(variantId))
    const tickets: Ticket[] = []
    for (const buyer of buyers) tickets.push(ticketOf(await buyer.joins()))

    expect(tickets.map(({ status }) => status)).toEqual([...Array(3).fill('ADMITTED'), ...Array(3).fill('WAITING')])
    expect(tickets.map(({ position }) => position)).toEqual([null, null, null, 1, 2, 3])

    const quoteId = newId('quo')
    expect(await buyers[0]?.holds(1, quoteId)).toMatchObject({ held: true })
    await part.part.ask(inventoryReleaseHold, { quoteId })
    expect(await buyers[4]?.holds()).toMatchObject({ held: false, refusal: { kind: 'queue', variantId } })
  })

  it('gives two hundred who come at once one number each, and lets the first numbers in', async () => {
    const { variantId } = await aSale({ stock: 40 })
    const buyers = Array.from({ length: 200 }, () => aBuyer(variantId))

    const tickets = (await Promise.all(buyers.map((buyer) => buyer.joins()))).map(ticketOf)

    expect(tickets.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    )
    const admitted = await until(async () => {
      const seen = await Promise.all(buyers.map((buyer, index) => buyer.sees(tickets[index]?.id ?? '')))
      const inside = seen.filter((ticket) => ticket?.status === 'ADMITTED')
      return inside.length === 40 && inside
    })
    expect(Math.max(...admitted.map((ticket) => ticket?.number ?? 0))).toBe(40)
  })

  it('keeps one place for each buyer, whoever else looks at it', async () => {
    const { variantId } = await aSale({ stock: 0 })
    await keeper.receives([{ variantId, warehouseId: north, quantity: 1 }])
    const [first, second] = [aBuyer(variantId), aBuyer(variantId)]
    await until(async () => (await first.joins()).__typename === 'SaleQueueJoined')

    const [again, other] = [ticketOf(await first.joins()), ticketOf(await second.joins())]

    expect([again.number, other.number]).toEqual([1, 2])
    expect(await second.sees(again.id)).toBeNull()
    expect(await first.sees(again.id)).toMatchObject({ number: 1 })
  })

  it('moves up when somebody does not come in time, who begins at the end again', async () => {
    const { variantId } = await aSale({ stock: 1, seconds: 1 })
    const [slow, next] = [aBuyer(variantId), aBuyer(variantId)]
    const first = ticketOf(await slow.joins())
    const second = ticketOf(await next.joins())
    expect(second.status).toBe('WAITING')

    await until(async () => (await next.sees(second.id))?.status === 'ADMITTED', { what: 'the next in line' })

    expect(await slow.sees(first.id)).toMatchObject({ status: 'LAPSED', position: null })
    expect(ticketOf(await slow.joins()).number).toBe(3)
  })

  it('caps what one buyer has over all his quotes', async () => {
    const { variantId } = await aSale({ stock: 10, units: 2 })
    const buyer = aBuyer(variantId)
    await buyer.joins()

    const answers = await Promise.all(Array.from({ length: 20 }, () => buyer.holds(1)))

    expect(answers.filter(({ held }) => held)).toHaveLength(2)
    expect(answers.find(({ held }) => !held)?.refusal).toEqual({ kind: 'limit', variantId, max: 2 })
  })

  it('has a bounded queue', async () => {
    const { variantId } = await aSale({ stock: 1, waitingMax: 2 })
    const joined = []
    for (let count = 0; count < 4; count += 1) joined.push((await aBuyer(variantId).joins()).__typename)

    expect(joined).toEqual(['SaleQueueJoined', 'SaleQueueJoined', 'SaleQueueJoined', 'SaleQueueFull'])
  })

  it('gives so many places to those who ask from one address, and lapsed ones do not count', async () => {
    const { variantId } = await aSale({ stock: 1, seconds: 10 })
    const neighbours = Array.from({ length: 5 }, () => aBuyer(variantId, 'here'))
    const names = async (buyers: typeof neighbours) =>
      (await Promise.all(buyers.map((buyer) => buyer.joins()))).map(({ __typename }) => __typename).toSorted()

    expect(await names(neighbours)).toEqual([
      ...Array<string>(3).fill('SaleQueueJoined'),
      ...Array<string>(2).fill('SaleTicketLimitReached'),
    ])
    expect(await names([aBuyer(variantId, 'elsewhere')])).toEqual(['SaleQueueJoined'])
    await part.part.db.execute(sql`
      update sale_tickets set admitted_until = clock_timestamp() - interval '1 second' where admitted_until is not null
        and sale_id in (select id from flash_sales where variant_id = ${variantId})`)
    expect(await names([aBuyer(variantId, 'here')])).toEqual(['SaleQueueJoined'])
  })

  it('sells exactly what is there when all rush, in the order of numbers', async () => {
    const { variantId, saleId } = await aSale({ stock: 20, admittedMax: 7 })
    const buyers = Array.from({ length: 60 }, () => aBuyer(variantId))
    const tickets = (await Promise.all(buyers.map((buyer) => buyer.joins()))).map(ticketOf)
    const inLine = buyers
      .map((buyer, index) => ({ buyer, number: tickets[index]?.number ?? 0 }))
      .toSorted((a, b) => a.number - b.number)
    const early = await inLine[59]?.buyer.holds()

    let served = 0
    const winners: number[] = []
    await until(async () => {
      const inside = inLine.slice(served, await servedThrough(saleId))
      served += inside.length
      const answers = await Promise.all(inside.map(({ buyer }) => buyer.holds()))
      winners.push(...inside.flatMap(({ number }, index) => (answers[index]?.held ? [number] : [])))
      return winners.length >= 20
    })

    expect(early).toMatchObject({ held: false, refusal: { kind: 'queue' } })
    expect(winners).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(await servedThrough(saleId)).toBe(20)
    expect(await keeper.sees(variantId)).toEqual({ [north]: { onHand: 20, reserved: 20 } })
  })

  it('is started once, by staff, ended by staff, and then the rest is sold as ever', async () => {
    const { variantId, saleId } = await aSale({ stock: 2 })
    const start = 'mutation ($input: FlashSaleStartInput!) { flashSaleStart(input: $input) { __typename } }'
    const input = {
      variantId,
      unitsPerBuyer: 1,
      admittedMax: 1,
      admissionSeconds: 9,
      waitingMax: 9,
      idempotencyKey: 'x',
    }
    const second = await keeper.ask<{ flashSaleStart: { __typename: string } }>(start, { input })
    const stranger = await part.as(aUser())(start, { input })
    expect(second.data.flashSaleStart.__typename).toBe('FlashSaleRunning')
    expect(stranger.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')

    const end =
      'mutation ($input: FlashSaleEndInput!) { flashSaleEnd(input: $input) { ... on FlashSaleEnded { sale { isOver } } } }'
    const ended = await part.as(aStaffMember())(end, { input: { saleId } })
    expect(ended.data).toEqual({ flashSaleEnd: { sale: { isOver: true } } })
    expect(await aBuyer(variantId).holds(2)).toMatchObject({ held: true })
    expect((await aBuyer(variantId).joins()).__typename).toBe('SaleNotRunning')
  })

  it('is told as sold out when the last unit is ordered, and opens again when one comes back', async () => {
    const { variantId } = await aSale({ stock: 1 })
    const [lucky, late] = [aBuyer(variantId), aBuyer(variantId)]
    await lucky.joins()
    const waiting = ticketOf(await late.joins())
    const quoteId = newId('quo')
    await lucky.holds(1, quoteId)

    await part.part.ask(inventoryReleaseHold, { quoteId })
    await keeper.adjusts({ variantId, warehouseId: north, delta: -1 })
    const told = await until(async () =>
      (await part.told('inventory.queueMoved')).find(
        (event) =>
          event.subject === variantId && event.data !== null && JSON.stringify(event.data).includes('"isSoldOut":true'),
      ),
    )
    expect(told.data).toMatchObject({ variantId, isSoldOut: true })
    expect((await aBuyer(variantId).joins()).__typename).toBe('SaleSoldOut')

    await keeper.receives([{ variantId, warehouseId: north, quantity: 2 }])
    await until(async () => (await late.sees(waiting.id))?.status === 'ADMITTED')
  })
})
