import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { paymentsReconcile } from '@shop/schema/requests/payments'
import { aGiftCard, anOrderByCard, authorised, captured, linesCancelled, returnReceived } from './cards.ts'
import { anOrder, aReservedOrder, orders, paymentOf, startWorld, untilTold } from './world.ts'
import type { World } from './world.ts'

let world: World
let stripe: Stripe
beforeAll(async () => {
  world = await startWorld()
  const { hostname, port } = new URL(world.stripe.url)
  stripe = new Stripe('sk_test_for_tests', { host: hostname, port, protocol: 'http', telemetry: false })
})
afterAll(() => world.stop())

const reconcile = async (since: Date | null = null) => {
  const { found } = await world.shop.part.ask(paymentsReconcile, {
    since: since?.toISOString() ?? null,
    graceSeconds: 0,
  })
  const [one] = found
  if (!one) throw new Error('no provider was compared')
  return one
}
const unexplained = async (since?: Date) =>
  (await reconcile(since)).unexplained.map(({ kind, because, id }) => ({ kind, because, id }))
const allBooked = () =>
  until(
    async () =>
      (await world.shop.part.db.execute('select 1 from fee_questions where answered_at is null')).length === 0,
  )

/** Somebody takes money with our key, and not through us. */
const foreignCharge = () =>
  stripe.paymentIntents.create({
    amount: 700,
    currency: 'eur',
    payment_method: 'pm_card_visa',
    confirm: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  })

describe('reconciling with the provider', () => {
  it('matches or explains every line of ordinary trade', async () => {
    const card = await aGiftCard(world, 1000)
    const returned = await captured(world, anOrder())
    await returnReceived(world, returned, 1190)
    await captured(world, await anOrderByCard(world, card.code, 1000))
    const lowered = await authorised(world, anOrder())
    await linesCancelled(world, lowered, 1190)
    await orders(world).shipped(lowered)
    await orders(world).cancelled(await authorised(world, anOrder()))
    await untilTold(world, 'payments.declined', await aReservedOrder(world, { methodToken: 'pm_card_chargeDeclined' }))
    await stripe.paymentIntents.create({ amount: 100, currency: 'eur' })
    await until(async () => (await paymentOf(world, returned))?.refundedAmount.minorUnits === '1190')
    await untilTold(world, 'payments.captured', lowered)
    await allBooked()
    await until(async () => (await unexplained()).length === 0)

    const { rows } = await reconcile()

    const count = (kind: string, because: string | null) =>
      rows.find((row) => row.kind === kind && row.because === because)?.count ?? 0
    expect(count('refund', null)).toBe(1)
    expect(count('movement', null)).toBe(4)
    expect(count('intent', 'ABANDONED')).toBe(1)
    expect(count('charge', 'DECLINED_TRY')).toBe(1)
  })

  it('names a charge that we do not know, wherever it is in thousands of lines', async () => {
    const before = new Date(Math.floor(Date.now() / 1_000) * 1_000)
    const known = new Set((await unexplained()).map(({ id }) => id))
    const foreign = await foreignCharge()
    await Promise.all(Array.from({ length: 250 }, () => stripe.paymentIntents.create({ amount: 100, currency: 'eur' })))

    // A second holds more than this test, and the provider books a movement a moment after its charge.
    const found = await until(async () => {
      const lines = (await unexplained(before)).filter(({ id }) => !known.has(id))
      return lines.length >= 3 && lines
    })

    expect(found).toEqual(
      expect.arrayContaining([
        { kind: 'intent', because: 'UNKNOWN_TO_US', id: foreign.id },
        { kind: 'charge', because: 'UNKNOWN_TO_US', id: foreign.latest_charge },
        expect.objectContaining({ kind: 'movement', because: 'UNKNOWN_TO_US' }),
      ]),
    )
    expect(found).toHaveLength(3)
  })

  it('names what the provider does not know, a fee that is missing, and amounts that differ', async () => {
    const known = new Set((await unexplained()).map(({ id }) => id))
    const ghost = await captured(world, anOrder())
    const cheap = await captured(world, anOrder())
    await allBooked()
    const { db } = world.shop.part
    const intentOf = async ({ orderId }: { orderId: string }) => {
      const [row] = await db.execute<{ intent_id: string }>(
        `select intent_id from payments where order_id = '${orderId}'`,
      )
      return row?.intent_id ?? ''
    }
    const [ghostIntent, cheapIntent] = [await intentOf(ghost), await intentOf(cheap)]
    const [lost] = await db.execute<{ id: string }>(
      `delete from provider_movements m using payments p where p.id = m.payment_id and p.intent_id = '${cheapIntent}' returning m.id`,
    )
    await db.execute(`update payments set intent_id = 'pi_ghost' where intent_id = '${ghostIntent}'`)
    await db.execute(`update payments set captured_minor = 2800 where intent_id = '${cheapIntent}'`)

    const found = (await unexplained()).filter(({ id }) => !known.has(id))

    expect(found).toEqual(
      expect.arrayContaining([
        { kind: 'intent', because: 'UNKNOWN_TO_PROVIDER', id: 'pi_ghost' },
        { kind: 'intent', because: 'UNKNOWN_TO_US', id: ghostIntent },
        { kind: 'intent', because: 'AMOUNT_DIFFERS', id: cheapIntent },
        { kind: 'movement', because: 'UNKNOWN_TO_US', id: lost?.id },
      ]),
    )
  })
})

describe('npm run reconcile', () => {
  const run = async (...args: string[]) => {
    const env = { ...process.env, NATS_URL: inject('natsUrl'), NAMESPACE: world.shop.part.bus.namespace }
    const command = fileURLToPath(new URL('../../../stack/reconcile.ts', import.meta.url))
    const ran = promisify(execFile)(process.execPath, [command, ...args], { env })
    return ran.then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        stdout: stdout + stderr,
      }),
    )
  }

  it('names what is unexplained and fails, and ends well when all is explained', async () => {
    const foreign = await foreignCharge()

    const failed = await run('--grace=0')
    const fine = await run(`--since=${new Date(Date.now() + 60_000).toISOString()}`)

    expect(failed).toMatchObject({ code: 1, stdout: expect.stringContaining(`intent ${foreign.id}: UNKNOWN_TO_US`) })
    expect(fine).toMatchObject({ code: 0, stdout: expect.stringContaining('Every line is matched or explained.') })
  })
})
