import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identified, screen } from './screen.ts'
import type { ScreeningFacts, Suspect } from './screen.ts'
import { fraudRules, highMinorOf } from './screening-rules.ts'

const rules = fraudRules.parse(undefined)

const facts = (more: Partial<ScreeningFacts> = {}): ScreeningFacts => ({
  amountMinor: 2880,
  highMinor: highMinorOf(rules, 'EUR'),
  isGuest: false,
  buyerPaid: 0,
  buyerLargestMinor: null,
  buyerRecent: 0,
  buyerDeclined: 0,
  callerRecent: 0,
  callerDeclined: 0,
  addressRecent: 0,
  methodRecent: 0,
  methodBuyers: 1,
  methodDeclined: 0,
  shipCountry: 'DE',
  billCountry: 'DE',
  cardCountry: null,
  ...more,
})

const hurry = { buyerRecent: 500, callerRecent: 5000, addressRecent: 500, methodRecent: 500, methodBuyers: 50 }
const decided = (more: Partial<ScreeningFacts>) => screen(facts(more), rules).decision

describe('screening a payment', () => {
  it.each<[string, Partial<ScreeningFacts>]>([
    ['an ordinary purchase', {}],
    ['a crowd that shares a caller, an address and a method', hurry],
    ['an expensive first purchase in a crowd', { ...hurry, amountMinor: 1_000_000 }],
    ['a gift sent abroad', { shipCountry: 'FR' }],
    ['a card from abroad and a parcel to somewhere else', { shipCountry: 'FR', cardCountry: 'US' }],
    [
      'a dozen orders in an hour with one card from abroad',
      { buyerRecent: 12, callerRecent: 12, addressRecent: 12, methodRecent: 12, cardCountry: 'US' },
    ],
    ['a mistyped card', { buyerDeclined: 4 }],
    ['an office in which some mistype their cards', { ...hurry, callerRecent: 60, callerDeclined: 29 }],
  ])('lets %s pass', (_, more) => {
    expect(decided(more)).toBe('ALLOW')
  })

  it.each<[string, Partial<ScreeningFacts>]>([
    ['many declines and haste', { ...hurry, callerRecent: 24, callerDeclined: 12 }],
    ['a large first purchase, sent abroad in haste', { ...hurry, amountMinor: 300_000, shipCountry: 'FR' }],
    [
      'a large first purchase with a foreign card, sent abroad',
      { amountMinor: 300_000, shipCountry: 'FR', cardCountry: 'US' },
    ],
  ])('has people look at %s', (_, more) => {
    expect(decided(more)).toBe('REVIEW')
  })

  it('blocks somebody who tries cards and then buys for a lot, to be sent abroad', () => {
    expect(decided({ buyerDeclined: 20, amountMinor: 500_000, shipCountry: 'FR' })).toBe('BLOCK')
  })

  it.each<[string, Partial<ScreeningFacts>]>([
    ['BUYER_VELOCITY', { buyerRecent: rules.buyerRecent }],
    ['CALLER_VELOCITY', { callerRecent: rules.callerRecent }],
    ['ADDRESS_VELOCITY', { addressRecent: rules.addressRecent }],
    ['METHOD_VELOCITY', { methodRecent: rules.methodRecent }],
    ['METHOD_SHARED', { methodBuyers: rules.methodBuyers }],
    ['REPEATED_DECLINES', { methodRecent: 5, methodDeclined: rules.declinesFew }],
    ['SHIP_COUNTRY_DIFFERS', { shipCountry: 'FR' }],
    ['CARD_COUNTRY_DIFFERS', { cardCountry: 'US' }],
    ['CARD_COUNTRY_DIFFERS', { billCountry: null, cardCountry: 'US' }],
    ['LARGE_FIRST_PURCHASE', { amountMinor: 200_000 }],
    ['LARGE_FOR_THIS_BUYER', { amountMinor: 200_000, buyerPaid: 1, buyerLargestMinor: 39_999 }],
  ])('gives %s as its one reason', (code, more) => {
    expect(screen(facts(more), rules).reasons.map((reason) => reason.code)).toEqual([code])
  })

  it('finds nothing in a card from where the bill is, or from nobody knows where', () => {
    expect(screen(facts({ cardCountry: 'DE' }), rules).reasons).toEqual([])
    expect(screen(facts({ cardCountry: null }), rules).reasons).toEqual([])
  })

  it('knows a buyer by what he bought before', () => {
    const { reasons } = screen(facts({ buyerPaid: 3, buyerLargestMinor: 5_000, amountMinor: 300_000 }), rules)

    expect(reasons).toEqual([{ code: 'LARGE_FOR_THIS_BUYER', score: 25 }])
  })

  it('never says less of a buyer for doing more of the same', () => {
    const counts = [
      'buyerRecent',
      'addressRecent',
      'methodBuyers',
      'buyerDeclined',
      'callerDeclined',
      'methodDeclined',
      'amountMinor',
    ] as const
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(counts.map((name) => [name, fc.nat(600_000)]))),
        fc.constantFrom(...counts),
        fc.nat(600_000),
        (some, which, more) => {
          const before = facts(some)
          const after = { ...before, [which]: before[which] + more }

          expect(screen(after, rules).score).toBeGreaterThanOrEqual(screen(before, rules).score)
        },
      ),
    )
  })

  it('says why: the reasons add up to the score', () => {
    const { score, reasons } = screen(facts({ ...hurry, buyerDeclined: 20, shipCountry: 'FR' }), rules)

    expect(reasons.reduce((sum, reason) => sum + reason.score, 0)).toBe(score)
  })
})

describe('a method that was looked up', () => {
  const suspect: Suspect = {
    ...{ buyerId: 'usr_1', callerHash: null, addressHash: null, methodKey: 'pm_1', cardCountry: null },
    ...{ amountMinor: 2880, currency: 'EUR', shipCountry: 'DE', billCountry: 'DE' },
  }

  it('is known by its fingerprint, and from where it is', () => {
    expect(identified(suspect, { fingerprint: 'hash', country: 'US' })).toEqual({
      ...suspect,
      methodKey: 'hash',
      cardCountry: 'US',
    })
  })

  it('is known by its token where it has no fingerprint', () => {
    expect(identified(suspect, { fingerprint: null, country: null })).toEqual(suspect)
  })
})

describe('the rules', () => {
  it('are what an operator says, and the defaults for the rest', () => {
    const own = fraudRules.parse('{"reviewAt": 10, "scores": {"SHIP_COUNTRY_DIFFERS": 12}}')

    expect(screen(facts({ shipCountry: 'FR' }), own)).toMatchObject({ decision: 'REVIEW', score: 12 })
    expect(own.blockAt).toBe(rules.blockAt)
  })

  it('are refused when they are no JSON, or name what there is not', () => {
    expect(fraudRules.safeParse('{').success).toBe(false)
    expect(fraudRules.safeParse('{"reviewat": 1}').success).toBe(false)
  })

  it('know that a yen is no cent', () => {
    expect([highMinorOf(rules, 'EUR'), highMinorOf(rules, 'JPY'), highMinorOf(rules, 'KWD')]).toEqual([
      200_000, 300_000, 2_000_000,
    ])
  })
})
