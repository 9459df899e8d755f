import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scope } from './candidates.ts'
import { usualConfig } from './config.ts'
import { diceOf } from './dice.ts'
import { interactionLog } from './interactions.ts'
import type { Interaction } from './interactions.ts'
import { modelOf } from './model.ts'
import { anyRows, noonSeconds } from './testing/happened.ts'
import { train } from './train.ts'

const config = {
  ...usualConfig,
  factors: { ...usualConfig.factors, size: 8 },
  committee: usualConfig.committee.map((member) => ({ ...member, trees: 5 })),
}
const catalogue = Array.from({ length: 12 }, (_, item) => ({
  text: `thing ${['red', 'green', 'blue'][item % 3]}`,
  ...{ category: null, brand: null, attributes: [] },
}))

/** Ten items that may be bought, and two that nobody ever bought. */
const modelFrom = (rows: readonly Interaction[], persons = 8) => {
  const log = interactionLog()
  for (const row of rows) log.add(row)
  return modelOf(train({ interactions: log.done(persons, 12), catalogue, nowSeconds: noonSeconds, config }))
}
/** A hundred people of two camps, who come every ten days. */
const busyShop = (): Interaction[] => {
  const dice = diceOf(7)
  return Array.from({ length: 3_000 }, (_, nth) => ({
    person: nth % 100,
    item: (nth % 2) * 5 + Math.floor(dice() ** 2 * 5),
    atSeconds: noonSeconds - Math.floor(1 + (29 - nth / 100) * 5 * 86_400),
    kind: 'purchase',
    quantity: 1,
  }))
}
const busy = modelFrom(busyShop(), 100)
const scopes: Scope[] = ['all', 'new']

describe('what is shown to a person', () => {
  it('is never something they have, where only new things are asked for', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: 7 }), (rows, person) => {
        const model = modelFrom(rows)
        const bought = (item: number, kind: string) =>
          rows.filter((row) => row.person === person && row.item === item && row.kind === kind)
        const units = (list: Interaction[]) => list.reduce((sum, { quantity }) => sum + quantity, 0)

        for (const { item, because } of model.forPerson(person, 'new')) {
          expect(units(bought(item, 'purchase'))).toBeLessThanOrEqual(units(bought(item, 'return')))
          expect(because.kind).not.toBe('repeat')
        }
      }),
      { numRuns: 30 },
    )
  })

  it('has each item once, the best first', () => {
    for (const scope of scopes) {
      const list = busy.forPerson(3, scope)
      expect(new Set(list.map(({ item }) => item)).size).toBe(list.length)
      expect(list.map(({ score }) => score)).toEqual(list.map(({ score }) => score).toSorted((a, b) => b - a))
    }
  })

  it('is the same for the same lesson', () => {
    const [one, other] = [busy, modelFrom(busyShop(), 100)]

    for (const scope of scopes) expect(one.forPerson(5, scope)).toEqual(other.forPerson(5, scope))
  })

  it('comes with its reason: had before, bought with what they have, or it sells', () => {
    const at = noonSeconds - 3 * 86_400
    const bought = (person: number, item: number): Interaction => ({
      person,
      item,
      atSeconds: at,
      kind: 'purchase',
      quantity: 1,
    })
    const model = modelFrom([bought(0, 0), bought(0, 1), bought(1, 0), bought(2, 3)])
    const reasons = new Map(model.forPerson(1, 'all').map(({ item, because }) => [item, because]))

    expect(reasons.get(0)).toEqual({ kind: 'repeat' })
    expect(reasons.get(1)).toEqual({ kind: 'boughtWith', item: 0 })
    expect(model.forPerson(7, 'all').map(({ because }) => because.kind)).toEqual(['trending', 'trending', 'trending'])
  })
})

describe('what goes with an item', () => {
  it('is known of one that nobody bought, by its description', () => {
    const model = modelFrom(busyShop(), 100)

    expect(
      model
        .related(11)
        .map(({ item }) => item)
        .slice(0, 3),
    ).toEqual([2, 5, 8])
  })

  it('is what the same people buy, for one that many bought', () => {
    const model = modelFrom(busyShop(), 100)

    expect(
      model
        .related(0)
        .slice(0, 2)
        .every(({ item }) => item < 5),
    ).toBe(true)
  })
})

describe('what is trending', () => {
  it('is what sells of late, not what sold long ago', () => {
    const sale = (person: number, item: number, days: number): Interaction => ({
      ...{ person, item, kind: 'purchase', quantity: 1 },
      atSeconds: noonSeconds - days * 86_400,
    })
    const model = modelFrom([sale(0, 0, 80), sale(1, 0, 80), sale(2, 0, 80), sale(3, 1, 1)])

    expect(model.trending().map(({ item }) => item)).toEqual([1, 0])
  })
})
