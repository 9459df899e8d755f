import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { atThePage, inScript } from './buyer.ts'
import { aReservedOrder, ledgerCheck, orders, paymentOf, startWorld, toldOf, untilTold } from './world.ts'
import type { AnOrder, World } from './world.ts'

let world: World
const env = { PAYMENT_RETURN_ORIGINS: 'https://shop.example' }
beforeAll(async () => void (world = await startWorld({ hasWebhooks: true, env })))
afterAll(() => world.stop())

const buyer = aUser()
const aChoice = (methodType: string, more: object = {}) =>
  aReservedOrder(world, { methodType, methodToken: '', buyerId: buyer.userId, ...more })
const actionOf = async (order: AnOrder) => {
  await untilTold(world, 'payments.actionRequired', order)
  return (await paymentOf(world, order, buyer))?.nextAction
}
const debit = (iban: string) => ({ type: 'sepa_debit', 'sepa_debit][iban': iban })

describe('a method that sends the buyer away', () => {
  it('is held when they agree there, by webhook alone, and taken when the goods leave', async () => {
    const order = await aChoice('paypal')

    await atThePage((await actionOf(order))?.redirectUrl, 'approve')

    await untilTold(world, 'payments.authorized', order)
    await orders(world).shipped(order)
    await untilTold(world, 'payments.captured', order)
    expect(await toldOf(world, order)).toEqual(['payments.actionRequired', 'payments.authorized', 'payments.captured'])
  })

  it('is declined when they do not agree', async () => {
    const order = await aChoice('paypal')

    await atThePage((await actionOf(order))?.redirectUrl, 'fail')

    await untilTold(world, 'payments.declined', order)
  })

  it('is taken at once where it cannot be held, and goes back when the order is cancelled', async () => {
    const order = await aChoice('ideal', { country: 'NL' })

    await atThePage((await actionOf(order))?.redirectUrl, 'approve')

    await untilTold(world, 'payments.captured', order)
    await orders(world).shipped(order)
    await orders(world).cancelled(order)
    await untilTold(world, 'payments.refunded', order)
    expect(await toldOf(world, order)).toEqual([
      'payments.actionRequired',
      'payments.authorized',
      'payments.captured',
      'payments.refunded',
    ])
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })

  it('brings them back to a page of ours, and to nobody else’s', async () => {
    const ours = await aChoice('paypal', { returnUrl: 'https://shop.example/thanks' })
    const theirs = await aChoice('paypal', { returnUrl: 'https://evil.example/thanks' })

    const page = await atThePage((await actionOf(ours))?.redirectUrl, 'approve')

    expect(page.headers.get('location')).toMatch(/^https:\/\/shop\.example\/thanks\?/)
    expect((await untilTold(world, 'payments.declined', theirs)).data).toMatchObject({ code: 'return_url_not_allowed' })
  })

  it('is only for those to whom it is offered', async () => {
    const order = await aChoice('ideal', { country: 'DE' })

    expect((await untilTold(world, 'payments.declined', order)).data).toMatchObject({
      code: 'payment_method_not_offered',
    })
  })
})

describe('a bank debit', () => {
  it('waits for the bank for days, and is paid in the end', async () => {
    const order = await aChoice('sepa_debit')

    await inScript(world, (await actionOf(order))?.clientSecret, debit('DE89370400440532013000'))

    const pending = await untilTold(world, 'payments.pending', order)
    expect(pending.data).toMatchObject({ reason: 'PROCESSING', until: expect.stringMatching(/^2\d{3}-/) })
    await untilTold(world, 'payments.captured', order)
    expect(await toldOf(world, order)).toEqual([
      'payments.actionRequired',
      'payments.pending',
      'payments.authorized',
      'payments.captured',
    ])
  })

  it('is declined when the account does not pay after all', async () => {
    const order = await aChoice('sepa_debit')

    await inScript(world, (await actionOf(order))?.clientSecret, debit('DE62370400440532013001'))

    expect((await untilTold(world, 'payments.declined', order)).data).toMatchObject({
      code: 'payment_method_bank_account_closed',
    })
    expect(await toldOf(world, order)).toEqual(['payments.actionRequired', 'payments.pending', 'payments.declined'])
  })
})

describe('a bank transfer', () => {
  const mutation = `mutation ($input: PaymentReceivedInput!) { paymentReceived(input: $input) {
    __typename ... on PaymentReceived { payment { status } } ... on TransferAmountDiffers { due { minorUnits } } ... on UserError { code }
  } }`
  const received = async (reference: string, minorUnits = 2880, key = newId('key'), viewer = aStaffMember()) => {
    const input = { reference, minorUnits, currency: 'EUR', idempotencyKey: key }
    const answer = await world.shop.as(viewer)<{ paymentReceived: object }>(mutation, { input })
    return answer.errors?.[0]?.extensions['code'] ?? answer.data.paymentReceived
  }
  const aTransfer = async () => {
    const order = await aChoice('bank_transfer', { provider: 'offline' })
    await untilTold(world, 'payments.pending', order)
    const action = (await paymentOf(world, order, buyer))?.nextAction
    expect(action).toMatchObject({
      kind: 'TRANSFER',
      reference: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/),
    })
    return { order, reference: action?.reference ?? '' }
  }

  it('is paid once staff say that it is here, however they type its reference and however often', async () => {
    const { order, reference } = await aTransfer()
    const key = newId('key')
    const typed = reference.toLowerCase().replaceAll('-', ' ')

    const first = await received(typed, 2880, key)
    const again = await received(typed, 2880, key)

    expect(first).toMatchObject({ __typename: 'PaymentReceived', payment: { status: 'CAPTURED' } })
    expect(again).toEqual(first)
    await received(reference)
    expect(await toldOf(world, order)).toEqual(['payments.pending', 'payments.authorized', 'payments.captured'])
    expect(await ledgerCheck(world)).toEqual({ ok: true, mismatch: null })
  })

  it('counts only whole, only for an order that waits, and only by staff', async () => {
    const { order, reference } = await aTransfer()

    expect(await received(reference, 2000)).toMatchObject({
      __typename: 'TransferAmountDiffers',
      due: { minorUnits: '2880' },
    })
    expect(await received('AAAA-BBBB-CCCC')).toMatchObject({ __typename: 'TransferReferenceUnknown' })
    expect(await received(reference, 2880, newId('key'), buyer)).toBe('FORBIDDEN')
    await orders(world).cancelled(order)
    await untilTold(world, 'payments.voided', order)
    expect(await received(reference)).toMatchObject({ __typename: 'TransferNotAwaited' })
  })
})

describe('the kinds of methods', () => {
  it('are listed for a country and a currency', async () => {
    const ask = (country: string, currency: string) =>
      world.shop.as({ kind: 'anonymous' })<{ paymentMethodTypes: { type: string; start: string; slowDays: number }[] }>(
        `{ paymentMethodTypes(country: "${country}", currency: "${currency}") { type start slowDays takesAtOnce } }`,
      )

    const { data } = await ask('IN', 'INR')

    expect(data.paymentMethodTypes.map(({ type }) => type)).toContain('upi')
    expect((await ask('DE', 'EUR')).data.paymentMethodTypes).toContainEqual({
      type: 'sepa_debit',
      start: 'SCRIPT',
      slowDays: 14,
      takesAtOnce: true,
    })
    expect((await ask('Germany', 'EUR')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })
})

describe('a payment that nobody finishes', () => {
  it('is let go when its order is given up', async () => {
    const order = await aChoice('sepa_debit')
    await actionOf(order)

    await orders(world).cancelled(order)

    await untilTold(world, 'payments.voided', order)
    const payment = await paymentOf(world, order)
    await until(() =>
      world.stripe.books
        .intents()
        .some(({ metadata, status }) => metadata['payment_id'] === payment?.id && status === 'canceled'),
    )
  })
})
