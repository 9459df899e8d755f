import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPurges } from './purges.ts'
import { createShelf } from './shelf.ts'

describe('news', () => {
  it('make older what was begun before them, and nothing else', () => {
    const purges = createPurges(() => 0)
    const before = purges.now()
    purges.purge(['prod_1', 'Product:*'])
    const after = purges.now()

    expect(purges.isFresh(before, ['prod_1'])).toBe(false)
    expect(purges.isFresh(before, ['prod_2', 'var_1'])).toBe(true)
    expect(purges.isFresh(after, ['prod_1'])).toBe(true)
  })

  it('of everything make everything older', () => {
    const purges = createPurges(() => 0)
    const before = purges.now()
    purges.purge('everything')

    expect(purges.isFresh(before, [])).toBe(false)
    expect(purges.isFresh(purges.now(), ['prod_1'])).toBe(true)
  })

  it('are never forgotten, only taken for news of more than they were', () => {
    const purges = createPurges(() => 0)
    const before = purges.now()
    purges.purge(['the first'])
    for (let index = 0; index < 60_000; index += 1) purges.purge([`prod_${index}`])

    expect(purges.isFresh(before, ['the first'])).toBe(false)
    expect(purges.isFresh(purges.now(), ['the first'])).toBe(true)
  })

  it('are settled when nobody reads what was before them any more', () => {
    let time = 1_000
    const purges = createPurges(() => time)
    purges.purge(['Product:*'])

    expect(purges.isSettled(['Product:*'], 10_000)).toBe(false)
    expect(purges.isSettled(['Category:*'], 10_000)).toBe(true)
    time += 10_000
    expect(purges.isSettled(['Product:*'], 10_000)).toBe(true)
  })
})

const item = (tags: string[], bytes = 10) => ({ expiresAt: 100, tags, bytes })

describe('a shelf', () => {
  it('gives nothing that is over', () => {
    const shelf = createShelf(100_000)
    shelf.put('a', item([]))

    expect(shelf.get('a', 99)).toBeDefined()
    expect(shelf.get('a', 100)).toBeUndefined()
  })

  it('takes no more than it may', () => {
    const shelf = createShelf(10_000)
    for (let index = 0; index < 100; index += 1) shelf.put(`item ${index}`, item(['all'], 100))

    expect(shelf.bytes()).toBeLessThanOrEqual(10_000)
    expect(shelf.get('item 99', 0)).toBeDefined()
    expect(shelf.get('item 0', 0)).toBeUndefined()
  })

  it('holds, after any puts and purges, what was put last and not purged since', () => {
    const key = fc.constantFrom('a', 'b', 'c')
    const tags = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'))
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), key, tags }),
      fc.record({ kind: fc.constant('purge' as const), what: fc.oneof(tags, fc.constant('everything' as const)) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const shelf = createShelf(1_000_000)
        const expected = new Map<string, string[]>()
        for (const each of steps) {
          if (each.kind === 'put') {
            shelf.put(each.key, item(each.tags))
            expected.set(each.key, each.tags)
            continue
          }
          shelf.purge(each.what)
          for (const [known, its] of [...expected])
            if (each.what === 'everything' || its.some((tag) => new Set<string>(each.what).has(tag)))
              expected.delete(known)
        }
        for (const known of ['a', 'b', 'c']) expect(shelf.get(known, 0)?.tags).toEqual(expected.get(known))
      }),
    )
  })
})
