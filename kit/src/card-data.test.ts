import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { cardNumberIn, hasCardNumber, hidesCardNumber } from './card-data.ts'
import { newId } from './id.ts'

const cards = [
  '4242424242424242',
  '4000056655665556',
  '5555555555554444',
  '2223003122003222',
  '5105105105105100',
  '378282246310005',
  '6011111111111117',
  '3056930009020004',
  '36227206271667',
  '3566002020360505',
  '6205500000000000004',
  '6200000000000005',
  '6304000000000000',
]

const checkDigit = (digits: string): number =>
  (10 - ([...digits].toReversed().reduce((sum, d, at) => sum + Number(d) * (at % 2 === 0 ? 3 : 1), 0) % 10)) % 10
const articleOf = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length - 1, maxLength: length - 1 })
    .map((digits) => digits.join(''))
    .map((digits) => `${digits}${checkDigit(digits)}`)

describe('card numbers', () => {
  it.each(cards)('are seen: %s', (card) => {
    const grouped = card.replaceAll(/(\d{4})(?=\d)/g, '$1 ')

    expect(hasCardNumber(card)).toBe(true)
    expect(hasCardNumber(`please take ${grouped}, 12/29, 123`)).toBe(true)
    expect(hasCardNumber(`card:${grouped.replaceAll(' ', '-')}`)).toBe(true)
    expect(hasCardNumber(`visa${card}x`)).toBe(true)
    expect(hasCardNumber(`${grouped} 12 29`)).toBe(true)
  })

  it.each(['3782 822463 10005', '3782-822463-10005', '4242\u00a04242\u00a04242\u00a04242'])(
    'are seen in their own groups: %s',
    (text) => expect(hasCardNumber(text)).toBe(true),
  )

  it.each([
    '4242424242424241',
    '4222222222222',
    '9999999999999995',
    'order A-10024 of 2026-01-01',
    '+49 30 123456 7890',
    '40 41 42 43 44 45 46 47',
    '2026-11-21T16:39:00.123Z',
    'ord_01jd00000000000000000000aa',
    '{"traceparent":"00-f620457b49b5b2e73e1bcf03a852cbbf-4242424242424242-01"}',
  ])('are not seen in %s', (text) => expect(hasCardNumber(text)).toBe(false))

  it('are not seen in numbers of articles and boxes, whatever they are', () => {
    for (const length of [8, 12, 13, 14])
      fc.assert(
        fc.property(articleOf(length), (article) => {
          expect(hasCardNumber(article)).toBe(false)
        }),
        { numRuns: 5_000 },
      )
    fc.assert(
      fc.property(fc.array(articleOf(13), { minLength: 2, maxLength: 5 }), (articles) => {
        expect(hasCardNumber(articles.join(' '))).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  it('are not seen in ids', () => {
    for (let made = 0; made < 20_000; made += 1) {
      const ids = [randomUUID(), newId('ord'), newId('evt')]
      expect(ids.filter(hasCardNumber)).toEqual([])
    }
  })

  it('are not seen in hashes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), (hash) => {
        expect(hasCardNumber(hash)).toBe(false)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('looking through a request', () => {
  it('names the way to the number, in texts, numbers and names of fields', () => {
    const input = (note: unknown) => ({ input: { lines: [{ quantity: 1 }, { note }] } })

    expect(cardNumberIn(input('4242 4242 4242 4242'))).toEqual(['input', 'lines', '1', 'note'])
    expect(cardNumberIn(input(4242424242424242))).toEqual(['input', 'lines', '1', 'note'])
    expect(cardNumberIn(input({ '4242424242424242': 1 }))).toEqual(['input', 'lines', '1', 'note'])
    expect(cardNumberIn(input('hello'))).toBeNull()
  })

  it('finds what escapes hide in a document', () => {
    expect(hidesCardNumber(parse('{ a(note: "\\u0034242424242424242") }'))).toBe(true)
    expect(hidesCardNumber(parse('{ a(note: "\\u0041 good book") }'))).toBe(false)
  })

  it('takes no longer for a long list of numbers', () => {
    const before = process.cpuUsage()

    expect(cardNumberIn({ note: '1234 '.repeat(200_000) })).toBeNull()
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000)
  })
})
