import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { aUser } from '@shop/kit/testing/viewers'
import { aCapturedOrder, anOrder, ledgerCheck, orders, paymentOf, startWorld, untilTold } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

describe('the money of an order', () => {
  it('is held when the goods are reserved, taken when they leave, and booked both times', async () => {
    const order = await aCapturedOrder(world)

    expect(await paymentOf(world, order)).toMatchObject({
      status: 'CAPTURED',
      capturedAmount: { minorUnits: '2880' },
      method: { brand: 'visa', last4: '4242' },
    })
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })

  it('is not held before the goods are reserved', async () => {
    const order = anOrder()

    await orders(world).placed(order)

    const payment = await until(() => paymentOf(world, order))
    expect(payment.status).toBe('PENDING')
  })

  it('is held and taken once, also when the order is told backwards and twice', async () => {
    const order = anOrder()
    const say = orders(world)

    await say.shipped(order)
    await say.reserved(order)
    await say.placed(order)
    await say.placed(order)
    await say.reserved(order)
    await say.shipped(order)

    await untilTold(world, 'payments.captured', order)
    const told = (await world.shop.told()).filter(({ data }) => (data as { orderId: string }).orderId === order.orderId)
    expect(told.map(({ type }) => type)).toEqual(['payments.authorized', 'payments.captured'])
  })

  it('is refused with the code of the bank', async () => {
    const order = anOrder({ methodToken: 'pm_card_chargeDeclinedInsufficientFunds' })

    await orders(world).placed(order)
    await orders(world).reserved(order)

    const { data } = await untilTold(world, 'payments.declined', order)
    expect(data).toMatchObject({ code: 'insufficient_funds' })
    expect(await paymentOf(world, order)).toMatchObject({ status: 'DECLINED', declineCode: 'insufficient_funds' })
  })

  it('is refused when the token is a card number, which is kept nowhere', async () => {
    const order = anOrder({ methodToken: '4242424242424242' })

    await orders(world).placed(order)
    await orders(world).reserved(order)

    await untilTold(world, 'payments.declined', order)
    const rows = await world.shop.part.db.execute(
      `select payments::text as row from payments where order_id = '${order.orderId}'`,
    )
    expect(JSON.stringify(rows)).not.toContain('4242424242424242')
  })

  it('may be promised for the delivery instead', async () => {
    const order = await aCapturedOrder(world, { provider: 'offline', methodToken: 'on_delivery' })

    expect(await paymentOf(world, order)).toMatchObject({ status: 'CAPTURED', capturedAmount: { minorUnits: '2880' } })
  })

  it('is refused when nobody handles such payments', async () => {
    const order = anOrder({ provider: 'seashells' })

    await orders(world).placed(order)
    await orders(world).reserved(order)

    expect((await untilTold(world, 'payments.declined', order)).data).toMatchObject({ code: 'provider_unavailable' })
  })
})

describe('cancelling an order', () => {
  it('asks for no money when none was asked for yet', async () => {
    const order = anOrder()
    const say = orders(world)
    await say.cancelled(order)
    await say.placed(order)
    await say.reserved(order)

    await untilTold(world, 'payments.voided', order)

    expect(await paymentOf(world, order)).toMatchObject({ status: 'VOIDED', method: null })
  })

  it('lets go of what is held', async () => {
    const order = anOrder()
    const say = orders(world)
    await say.placed(order)
    await say.reserved(order)
    await untilTold(world, 'payments.authorized', order)

    await say.cancelled(order)

    await untilTold(world, 'payments.voided', order)
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })

  it('gives back what was taken', async () => {
    const order = await aCapturedOrder(world)

    await orders(world).cancelled(order)

    expect((await untilTold(world, 'payments.refunded', order)).data).toMatchObject({
      amountMinor: 2880,
      refundedMinor: 2880,
    })
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })
})

describe('looking at a payment', () => {
  it('is for the buyer and staff; to others it looks like none', async () => {
    const buyer = aUser()
    const order = await aCapturedOrder(world, { buyerId: buyer.userId })
    const payment = await paymentOf(world, order, buyer)
    const query = `{ payment(id: "${payment?.id}") { id } _entities(representations: [{ __typename: "Payment", id: "${payment?.id}" }]) { ... on Payment { id } } }`

    expect(payment?.status).toBe('CAPTURED')
    expect(await paymentOf(world, order, aUser())).toBeUndefined()
    expect((await world.shop.as(aUser())(query)).data).toEqual({ payment: null, _entities: [null] })
    expect((await world.shop.as(buyer)(query)).data).toMatchObject({ payment: { id: payment?.id } })
  })

  it('costs as many statements for fifty orders as for two', async () => {
    const query =
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Order { payments { id refunds { id } } } } }'
    const made = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const order = anOrder()
        await orders(world).placed(order)
        return order
      }),
    )
    const refs = made.map(({ orderId }) => ({ __typename: 'Order', id: orderId }))
    const ask = (count: number) =>
      world.shop.as({ kind: 'system', part: 'test' })<{ _entities: { payments: object[] }[] }>(query, {
        refs: refs.slice(0, count),
      })
    await until(async () => (await ask(50)).data._entities.every(({ payments }) => payments.length === 1))

    const two = await ask(2)
    const fifty = await ask(50)

    expect(fifty.statements).toBe(two.statements)
  })
})

describe('the ledger', () => {
  it('can be neither changed nor emptied', async () => {
    await aCapturedOrder(world)
    const { db } = world.shop.part

    await expect(db.execute('update ledger_entries set debit_minor = 1')).rejects.toThrow()
    await expect(db.execute('delete from ledger_entries')).rejects.toThrow()
    await expect(db.execute('truncate ledger_entries')).rejects.toThrow()
  })

  it('names the entry that somebody altered behind its back', async () => {
    const order = await aCapturedOrder(world)
    const { db } = world.shop.part
    const rowOf = `from ledger_entries where order_id = '${order.orderId}' and account = 'sales'`
    await until(
      async () =>
        (await db.execute(`select 1 from ledger_entries_links l join (select seq ${rowOf}) e on e.seq = l.row_id`))
          .length === 1,
    )
    const [entry] = await db.execute<{ seq: string }>(`select seq ${rowOf}`)

    await db.execute('alter table ledger_entries disable trigger ledger_entries_no_change')
    const alter = (at: string) => db.execute(`update ledger_entries set at = ${at} where seq = ${entry?.seq}`)
    await alter("at + interval '1 day'")
    const found = await ledgerCheck(world)
    await alter("at - interval '1 day'")
    await db.execute('alter table ledger_entries enable trigger ledger_entries_no_change')

    expect(found).toEqual({ ok: false, mismatch: `entry ${entry?.seq}: ALTERED after it was sealed` })
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })
})
