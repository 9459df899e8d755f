import { describe, expect, it } from 'vitest'
import { heardAgain, isCommon, learned, saysWhatIsSold } from './learned-query.ts'
import type { KnownQuery } from './learned-query.ts'

const noon = new Date('2026-06-01T12:00:00Z')
const unknown: KnownQuery = { query: 'enamel mug', weight: 0, day: '2026-06-01', days: 0, typists: [], learnedAt: null }
const heard = (day: string, ...typists: string[]) => ({ query: 'enamel mug', weight: 1, day, typists, productIds: [] })
const after = (...said: ReturnType<typeof heard>[]) => said.reduce(heardAgain, unknown)

describe('learning a query', () => {
  it('takes five people on one day', () => {
    expect(isCommon(after(heard('2026-06-01', 'a', 'b', 'c', 'd')))).toBe(false)
    expect(isCommon(after(heard('2026-06-01', 'a', 'b', 'c', 'd'), heard('2026-06-01', 'e')))).toBe(true)
  })

  it('does not take one person for five, however often it is typed', () => {
    const many = Array.from({ length: 50 }, () => heard('2026-06-01', 'a'))

    expect(after(...many)).toMatchObject({ weight: 50, days: 1, typists: ['a'] })
    expect(isCommon(after(...many))).toBe(false)
  })

  it('does not add up people of different days: each day they are called something else', () => {
    expect(isCommon(after(heard('2026-06-01', 'a', 'b', 'c'), heard('2026-06-02', 'd', 'e')))).toBe(false)
  })

  it('takes three days otherwise', () => {
    const three = ['2026-06-01', '2026-06-02', '2026-06-09'].map((day) => heard(day, 'a'))

    expect(isCommon(after(...three.slice(0, 2)))).toBe(false)
    expect(isCommon(after(...three))).toBe(true)
  })

  it('counts a day once, also when what was heard the day before comes late', () => {
    const late = after(heard('2026-06-02', 'a'), heard('2026-06-01', 'b'), heard('2026-06-02', 'c'))

    expect(late).toMatchObject({ days: 1, day: '2026-06-02', weight: 3 })
  })

  it("forgets who typed it as soon as it is everybody's", () => {
    const known = learned(after(heard('2026-06-01', 'a', 'b', 'c', 'd', 'e')), noon)

    expect(known).toMatchObject({ typists: [], learnedAt: noon })
    expect(heardAgain(known, heard('2026-06-02', 'f'))).toMatchObject({ typists: [], days: 2 })
  })
})

describe('a query that others are shown', () => {
  const texts = ['Enamel mug, red', 'Coffee by the fire. Dishwasher safe.', 'Café & Batteries']

  it.each(['enamel mug', 'mugs', 'red mug for my dad', 'cafe', 'dishwashers', 'battery', 'batteries'])(
    'has words of what it finds: %j',
    (query) => {
      expect(saysWhatIsSold(query, texts)).toBe(true)
    },
  )

  it.each(['enamle mug', 'coffe', 'mug ada lovelace', 'enamel helicopter', 'lovelace'])(
    'has no others: %j',
    (query) => {
      expect(saysWhatIsSold(query, texts)).toBe(false)
    },
  )
})
