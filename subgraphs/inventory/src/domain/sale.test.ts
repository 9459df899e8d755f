import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinQueue } from './join-queue.ts'
import { moveQueue, refusedBySale } from './sale.ts'

const rules = { unitsPerBuyer: 1, admittedMax: 1_000 }
const queue = (joined: number, served = 0) => ({ joined, served, isSoldOut: false })

describe('letting in', () => {
  it.each([
    ['as many as there are units', { joined: 50, available: 10, claims: 0 }, 10],
    ['only the rest when some are inside already', { joined: 50, available: 10, claims: 4 }, 6],
    ['nobody when all units are spoken for', { joined: 50, available: 4, claims: 4 }, 0],
    ['no more than wait', { joined: 3, available: 10, claims: 0 }, 3],
  ])('lets in %s', (_, { joined, available, claims }, admit) => {
    expect(moveQueue(queue(joined), { available, claims, heldUnpaid: 0 }, rules).admit).toBe(admit)
  })

  it('leaves at least one unit for everybody inside, even when each takes all he may', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 9 }), (joined, available, unitsPerBuyer) => {
        const { admit } = moveQueue(queue(joined), { available, claims: 0, heldUnpaid: 0 }, { ...rules, unitsPerBuyer })

        expect((admit - 1) * unitsPerBuyer).toBeLessThan(Math.max(available, 1))
      }),
    )
  })

  it('is over only when nothing can come back unpaid', () => {
    const isSoldOut = (available: number, heldUnpaid: number) =>
      moveQueue(queue(9), { available, claims: 0, heldUnpaid }, rules).isSoldOut

    expect([isSoldOut(0, 0), isSoldOut(0, 2), isSoldOut(1, 0)]).toEqual([true, false, false])
  })
})

describe('joining the queue', () => {
  const open = { ...queue(7, 5), waitingMax: 3 }
  const somebody = { ownerId: 'usr_1', older: null, neighbours: 4, neighboursMax: 5 }
  const ticket = (isOver: boolean) => ({ id: 'tkt_1', ownerId: 'usr_1', isOver })

  it('gives the next number, once', () => {
    expect(joinQueue(somebody, open)).toMatchObject({ kind: 'new', number: 8 })
    expect(joinQueue({ ...somebody, older: ticket(false), neighbours: 5 }, open)).toEqual({
      kind: 'kept',
      ticketId: 'tkt_1',
    })
  })

  it('begins at the end again for who was let in and did not come', () => {
    const place = joinQueue({ ...somebody, older: ticket(true) }, open)

    expect(place).toMatchObject({ kind: 'new', number: 8, instead: 'tkt_1' })
  })

  it('is refused to one more of too many from one address', () => {
    expect(joinQueue({ ...somebody, neighbours: 5 }, open)).toMatchObject({
      because: { code: 'SaleTicketLimitReached', max: 5 },
    })
  })

  it('is refused when the queue is full or nothing is left', () => {
    expect(joinQueue(somebody, { ...open, joined: 8 })).toMatchObject({ because: { code: 'SaleQueueFull' } })
    expect(joinQueue(somebody, { ...open, isSoldOut: true })).toMatchObject({ because: { code: 'SaleSoldOut' } })
  })
})

describe('a hold of a variant on sale', () => {
  const lines = [{ lineId: 'qln_1', variantId: 'mug', quantity: 2 }]
  const standing = { variantId: 'mug', ownerId: 'usr_1', unitsPerBuyer: 3, isAdmitted: true, unitsOrdered: 0 }
  const refused = (given: Partial<typeof standing>, held = 0) =>
    refusedBySale('usr_1', lines, [{ ...standing, ...given }], () => held)

  it('needs a ticket that was let in', () => {
    expect(refused({ isAdmitted: false })).toEqual({ kind: 'queue', variantId: 'mug' })
    expect(refused({})).toBeNull()
  })

  it('counts what the buyer ordered and holds already', () => {
    expect(refused({ unitsOrdered: 2 })).toEqual({ kind: 'limit', variantId: 'mug', max: 3 })
    expect(refused({}, 2)).toEqual({ kind: 'limit', variantId: 'mug', max: 3 })
    expect(refused({ unitsOrdered: 1 })).toBeNull()
  })
})
