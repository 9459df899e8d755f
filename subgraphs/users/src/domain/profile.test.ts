import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noPreferences, updateProfile } from './profile.ts'
import type { Profile, ProfileChanges } from './profile.ts'

const ada: Profile = {
  name: 'Ada Brandt',
  displayName: 'Ada',
  preferences: { ...noPreferences, currency: 'EUR', newsletter: true },
}
const stateAfter = (state: Profile, changes: ProfileChanges): Profile => {
  const decision = updateProfile(state, changes)
  return decision.kind === 'accepted' ? decision.state : expect.fail(decision.because.message)
}

describe('changing a profile', () => {
  it('leaves what is not given as it is', () => {
    expect(stateAfter(ada, { preferences: { language: 'de' } })).toEqual({
      ...ada,
      preferences: { ...ada.preferences, language: 'de' },
    })
  })

  it('takes away with null what can be absent, and leaves the rest', () => {
    expect(
      stateAfter(ada, { name: null, displayName: null, preferences: { currency: null, newsletter: null } }),
    ).toEqual({
      ...ada,
      displayName: null,
      preferences: { ...ada.preferences, currency: null },
    })
  })

  it('tells nobody when nothing changed', () => {
    expect(updateProfile(ada, { name: 'Ada Brandt' })).toMatchObject({ kind: 'accepted', events: [] })
  })

  it.each<[ProfileChanges, string, string[]]>([
    [{ name: ' ' }, 'NameInvalid', ['name']],
    [{ name: 'a\u0000' }, 'NameInvalid', ['name']],
    [{ displayName: 'x'.repeat(51) }, 'NameInvalid', ['displayName']],
    [{ preferences: { market: 'Germany' } }, 'ProfileInvalid', ['preferences', 'market']],
    [{ preferences: { currency: 'euro' } }, 'ProfileInvalid', ['preferences', 'currency']],
    [{ preferences: { language: '!' } }, 'ProfileInvalid', ['preferences', 'language']],
  ])('refuses %o', (changes, code, path) => {
    expect(updateProfile(ada, changes)).toMatchObject({ kind: 'rejected', because: { code, path } })
  })

  it('comes to the same in either order when two changes touch different fields', () => {
    const word = fc.constantFrom('Grace', 'Edsger', 'Barbara')

    fc.assert(
      fc.property(word, fc.constantFrom('USD', 'JPY'), (name, currency) => {
        const one = stateAfter(stateAfter(ada, { name }), { preferences: { currency } })
        const other = stateAfter(stateAfter(ada, { preferences: { currency } }), { name })

        expect(one).toEqual(other)
      }),
    )
  })
})
