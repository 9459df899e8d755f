import { describe, expect, it } from 'vitest'
import { sortOut } from './tracked-events.ts'
import type { ToldEvent } from './tracked-events.ts'

const noon = new Date('2026-03-01T12:00:00.000Z')
const productId = 'prod_01jd0000000000000000000000'
const hourMs = 3_600_000
const after = (ms: number) => new Date(noon.getTime() + ms)

const anEvent = (some: Partial<ToldEvent> = {}): ToldEvent => ({
  id: 'event-00001',
  kind: 'VIEW',
  at: noon,
  productId,
  ...some,
})
const aSearch = (query: string | null): ToldEvent => anEvent({ kind: 'SEARCH', productId: null, query })
const ground = { now: noon, isOurs: (trackingId: string) => trackingId.startsWith('ours') }
const reasonFor = (event: ToldEvent) => sortOut([event], ground).refused[0]?.reason ?? null
const keptOf = (event: ToldEvent) => sortOut([event], ground).kept[0]

describe('events of clients', () => {
  it('are judged one by one, and a refused one is named by its place', () => {
    const { kept, refused } = sortOut([anEvent(), anEvent({ id: '🦊' }), aSearch('mug')], ground)

    expect(kept.map(({ kind }) => kind)).toEqual(['VIEW', 'SEARCH'])
    expect(refused).toMatchObject([{ index: 1, reason: 'ID_INVALID' }])
  })

  it.each<[string, ToldEvent, string | null]>([
    ['an id of emoji', anEvent({ id: '🦊🦊🦊🦊🦊🦊🦊🦊' }), 'ID_INVALID'],
    ['an id that is too long', anEvent({ id: 'a'.repeat(65) }), 'ID_INVALID'],
    ['a control character in an id', anEvent({ id: 'event-0\u0000001' }), 'ID_INVALID'],
    ['a line break after an id', anEvent({ id: 'event-00001\n' }), 'ID_INVALID'],
    ['eight days ago', anEvent({ at: after(-8 * 24 * hourMs) }), 'TIME_OUT_OF_RANGE'],
    ['two days from now', anEvent({ at: after(48 * hourMs) }), 'TIME_OUT_OF_RANGE'],
    ['a view of nothing', anEvent({ productId: null }), 'PRODUCT_INVALID'],
    ['a view of what is no product', anEvent({ productId: 'usr_01jd0000000000000000000000' }), 'PRODUCT_INVALID'],
    ['10 kB as a product', anEvent({ productId: `prod_${'0'.repeat(10_000)}` }), 'PRODUCT_INVALID'],
    ['a search in a product', { ...aSearch('mug'), productId }, 'PRODUCT_INVALID'],
    ['a search for nothing', aSearch(null), 'QUERY_INVALID'],
    ['a search for blanks', aSearch(' \u0000\n\t '), 'QUERY_INVALID'],
    ['a search for 10 kB', aSearch('mug '.repeat(2_500)), 'QUERY_INVALID'],
    ['a view with a search', anEvent({ query: 'mug' }), 'QUERY_INVALID'],
    ['a click that came of a search', anEvent({ kind: 'CLICK', query: 'mug' }), null],
    ['an id of a recommendation', anEvent({ trackingId: 'ours' }), null],
    ['an id that no recommendation carried', anEvent({ trackingId: 'theirs' }), 'TRACKING_ID_INVALID'],
    ['10 kB as an id of a recommendation', anEvent({ trackingId: 'a'.repeat(10_000) }), 'TRACKING_ID_INVALID'],
    ['a search that came of a recommendation', { ...aSearch('mug'), trackingId: 'ours' }, 'TRACKING_ID_INVALID'],
  ])('%s: %#', (_, event, reason) => {
    expect(reasonFor(event)).toBe(reason)
  })

  it('happened now at the latest, whatever the clock of the device says', () => {
    expect(keptOf(anEvent({ at: after(hourMs) }))?.at).toEqual(noon)
    expect(keptOf(anEvent({ at: after(-hourMs) }))?.at).toEqual(after(-hourMs))
  })

  it('keep a search without control characters, halves of characters and blanks that say nothing', () => {
    expect(keptOf(aSearch('  red \u0000\n mug \ud800'))?.query).toBe('red mug \ufffd')
  })

  it.each(['ada@example.org', 'call +49 (0)30 123-456-78', 'DE89 3704 0044 0532 0130 00'])(
    'do not keep a search that looks like somebody: %s',
    (query) => {
      expect(keptOf(aSearch(query))).toMatchObject({ kind: 'SEARCH', query: null })
    },
  )

  it.each(['iphone 15 256', 'ladder 4 x 1.20 m', 'batteries 12 pack 1500 mAh'])(
    'keep one that does not: %s',
    (query) => {
      expect(keptOf(aSearch(query))?.query).toBe(query)
    },
  )
})
