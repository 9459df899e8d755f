import { describe, expect, it } from 'vitest'
import type { Claims, Viewer } from '@shop/kit/viewer'
import { answerKey } from './key.ts'

const claims = (viewer: Viewer, more: Partial<Claims> = {}): Claims => ({
  ...{ viewer, market: 'DE', currency: 'EUR', language: 'en' },
  ...more,
})
const nobody: Viewer = { kind: 'anonymous' }
const ada: Viewer = { kind: 'user', userId: 'usr_ada', sessionId: 's1', roles: ['customer'] }
const staff: Viewer = { kind: 'user', userId: 'usr_ada', sessionId: 's1', roles: ['customer', 'staff'] }
const partner: Viewer = { kind: 'partner', partnerId: 'ptn_a', scopes: ['catalog'] }
const operation = { id: 'op', names: ['first', 'filter'], scope: 'PUBLIC' as const, has: '' }
const own = { ...operation, scope: 'PRIVATE' as const }

describe('the name of an answer that is for everybody', () => {
  const name = (viewer: Viewer, more?: Partial<Claims>) => answerKey(operation, {}, claims(viewer, more))

  it('is one for all buyers', () => {
    expect(
      new Set([nobody, ada, { kind: 'guest' as const, guestId: 'gst_1' }].map((viewer) => name(viewer))).size,
    ).toBe(1)
  })

  it('is another for staff, each partner and what a partner may', () => {
    const others: Viewer[] = [
      nobody,
      staff,
      partner,
      { ...partner, partnerId: 'ptn_b' },
      { ...partner, scopes: ['catalog', 'stock'] },
    ]
    expect(new Set(others.map((viewer) => name(viewer))).size).toBe(others.length)
  })

  it('is another for who has other claims of those that the operation asks for', () => {
    const by = (has: string) => answerKey({ ...operation, has }, {}, claims(ada))
    expect(by('10')).not.toBe(by('01'))
  })

  it('is another in each market, currency and language', () => {
    const places = [{}, { market: 'US' }, { currency: 'USD' }, { language: 'de' }]
    expect(new Set(places.map((place) => name(nobody, place))).size).toBe(places.length)
  })
})

describe('the name of an answer that is for one viewer', () => {
  const name = (viewer: Viewer) => answerKey(own, {}, claims(viewer))

  it('is another for everybody, also with other roles or a guest token beside', () => {
    const others: Viewer[] = [nobody, ada, staff, { ...ada, userId: 'usr_ben' }, { ...ada, guestId: 'gst_1' }, partner]
    expect(new Set(others.map(name)).size).toBe(others.length)
  })

  it('stays when the viewer signs in again', () => {
    expect(name({ ...ada, sessionId: 's2' })).toBe(name(ada))
  })
})

describe('what is asked', () => {
  const name = (variables: Record<string, unknown>) => answerKey(operation, variables, claims(nobody))

  it('has one name however its variables are ordered, and whatever else is sent along', () => {
    expect(name({ filter: { a: 1, b: [{ c: 2, d: 3 }] }, first: 5 })).toBe(
      name({ first: 5, other: 'bust', filter: { b: [{ d: 3, c: 2 }], a: 1 } }),
    )
  })

  it('has another name when a variable is another, is null, or is not there', () => {
    const others = [{}, { first: null }, { first: 1 }, { first: '1' }, { filter: 1 }]
    expect(new Set(others.map(name)).size).toBe(others.length)
  })
})
