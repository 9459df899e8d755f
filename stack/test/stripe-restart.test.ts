import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aListener, aSandbox, errorOf, until, webhookSecret } from './stripe-people.ts'

let folder: string
let dataFile: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stripe-sandbox-'))
  dataFile = join(folder, 'journal.jsonl')
})
afterEach(() => rm(folder, { recursive: true }))

const hold: Stripe.PaymentIntentCreateParams = {
  amount: 2000,
  currency: 'usd',
  payment_method: 'pm_card_createDispute',
  confirm: true,
  allowed_payment_method_types: ['card'],
  capture_method: 'manual',
}

describe('a restart', () => {
  it('changes nothing that a shop can see', async () => {
    const before = await aSandbox({ dataFile })
    const { id } = await before.stripe.paymentIntents.create(hold, { idempotencyKey: 'k1' })
    const { id: customer } = await before.stripe.customers.create({ email: 'ada@example.com' })
    await before.stripe.paymentMethods.attach('pm_card_visa', { customer })
    const seen = { books: before.books.snapshot(), events: before.books.events() }
    await before.stop()

    const after = await aSandbox({ dataFile })

    expect({ books: after.books.snapshot(), events: after.books.events() }).toEqual(seen)
    expect((await after.stripe.paymentIntents.create(hold, { idempotencyKey: 'k1' })).id).toBe(id)
    expect((await after.stripe.customers.listPaymentMethods(customer)).data).toHaveLength(1)
    expect((await after.stripe.paymentIntents.capture(id)).status).toBe('succeeded')
    await after.stop()
  })

  it('keeps what was still to come', async () => {
    const before = await aSandbox({ dataFile })
    const { id: payment_intent } = await before.stripe.paymentIntents.create(hold)
    await before.stripe.paymentIntents.capture(payment_intent)
    await before.stop()

    const after = await aSandbox({ dataFile })
    await after.pass(5000)

    expect((await after.stripe.disputes.list({ payment_intent })).data).toHaveLength(1)
    await after.stop()
  })

  it('sends the webhooks that nobody has taken', async () => {
    const deaf = await aListener(Array.from({ length: 1000 }, () => 500))
    const before = await aSandbox({ dataFile, webhookUrl: deaf.url })
    const { id } = await before.stripe.customers.create({})
    await until(() => deaf.received.length > 0)
    await before.stop()
    await deaf.stop()

    const shop = await aListener()
    const after = await aSandbox({ dataFile, webhookUrl: shop.url })
    const { body, signature } = await until(() => shop.received[0])
    await until(() => after.books.events().every((event) => event.pending_webhooks === 0))
    await after.stop()
    const third = await aSandbox({ dataFile, webhookUrl: shop.url })

    expect(third.stripe.webhooks.constructEvent(body, signature, webhookSecret).data.object).toMatchObject({ id })
    expect(third.books.events().map((event) => event.pending_webhooks)).toEqual([0])
    await third.stop()
    await shop.stop()
  })

  it('drops a line that was cut short, and stops at a damaged one', async () => {
    const before = await aSandbox({ dataFile })
    await before.stripe.customers.create({ email: 'ada@example.com' })
    await before.stop()
    const whole = await readFile(dataFile, 'utf8')
    await appendFile(dataFile, '{"objects":[{"id":"cus_')

    const after = await aSandbox({ dataFile })
    const { data } = await after.stripe.customers.list({ email: 'ada@example.com' })
    expect([data.length, await readFile(dataFile, 'utf8')]).toEqual([1, whole])
    expect((await errorOf(after.stripe.customers.retrieve('cus_'))).statusCode).toBe(404)
    await after.stop()

    await writeFile(dataFile, `nonsense\n${whole}`)
    await expect(aSandbox({ dataFile })).rejects.toThrow(/damaged at byte 0/)
  })
})
