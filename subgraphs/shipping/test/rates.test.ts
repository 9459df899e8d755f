import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPart } from '@shop/kit/testing/part'
import { aStaffMember } from '@shop/kit/testing/viewers'
import { shippingQuoteRates } from '@shop/schema/requests/shipping'
import { hourMs, startShipping } from './world.ts'

let shop: TestPart
beforeAll(async () => void (shop = await startShipping(hourMs)))
afterAll(() => shop.stop())

const quote = async (country: string, weightGrams: number, minor: number, currency: string) => {
  const { rates } = await shop.part.ask(shippingQuoteRates, { country, weightGrams, value: { minor, currency } })
  return rates.map(({ methodId, price }) => `${methodId} ${price.minor}`)
}

describe('what sending costs', () => {
  it.each([
    ['DE', 500, 2_000, 'EUR', ['shm_domestic_standard 490', 'shm_domestic_express 1290']],
    ['DE', 1_999, 4_999, 'EUR', ['shm_domestic_standard 490', 'shm_domestic_express 1290']],
    ['DE', 2_000, 4_999, 'EUR', ['shm_domestic_standard 740', 'shm_domestic_express 1940']],
    ['DE', 500, 5_000, 'EUR', ['shm_domestic_standard 0', 'shm_domestic_express 1290']],
    ['DE', 19_999, 5_000, 'EUR', ['shm_domestic_standard 0', 'shm_domestic_express 3230']],
    ['DE', 20_000, 5_000, 'EUR', ['shm_domestic_standard 2450', 'shm_domestic_express 6450']],
    ['FR', 500, 9_999, 'EUR', ['shm_eu_standard 990', 'shm_eu_express 2490']],
    ['FR', 500, 10_000, 'EUR', ['shm_eu_standard 0', 'shm_eu_express 2490']],
    ['GB', 500, 2_000, 'GBP', ['shm_uk_standard 1100', 'shm_uk_express 2540']],
    ['US', 500, 2_000, 'USD', ['shm_us_standard 2190', 'shm_us_express 5490']],
    ['JP', 500, 900_000, 'JPY', ['shm_world_standard 3980', 'shm_world_express 10380']],
    ['DE', 500, 2_000, 'CHF', []],
  ])('to %s, %i g worth %i %s', async (country, weightGrams, minor, currency, expected) => {
    expect(await quote(country, weightGrams, minor, currency)).toEqual(expected)
  })

  it('can be asked by anybody', async () => {
    const query =
      '{ shippingRates(input: { country: "DE", weightGrams: 500, valueMinorUnits: 2000, currency: "EUR" }) { methodId name price { amount } daysMin daysMax } }'

    const { data } = await shop.as({ kind: 'anonymous' })<{ shippingRates: unknown[] }>(query)

    expect(data.shippingRates[0]).toEqual({
      methodId: 'shm_domestic_standard',
      name: 'Standard',
      price: { amount: '4.90' },
      daysMin: 2,
      daysMax: 3,
    })
  })

  it('is refused for a country that is none', async () => {
    const query =
      '{ shippingRates(input: { country: "Germany", weightGrams: 1, valueMinorUnits: 1, currency: "EUR" }) { methodId } }'

    expect((await shop.as({ kind: 'anonymous' })(query)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })

  it('is grouped in zones for staff', async () => {
    const query = '{ shippingZones { id countries methods { id } } }'

    const { data } = await shop.as(aStaffMember())<{ shippingZones: { id: string; methods: object[] }[] }>(query)

    expect(data.shippingZones.map(({ id, methods }) => [id, methods.length])).toEqual(
      ['zone_domestic', 'zone_eu', 'zone_uk', 'zone_us', 'zone_world'].map((id) => [id, 2]),
    )
    expect((await shop.as({ kind: 'anonymous' })(query)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })
})
