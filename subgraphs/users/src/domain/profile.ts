import { accept, reject, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { isPlainText } from './text.ts'

/** Settings that a user chose; null where none was. */
export type Preferences = {
  market: string | null
  currency: string | null
  language: string | null
  newsletter: boolean
}

export const noPreferences: Preferences = { market: null, currency: null, language: null, newsletter: false }

export type Profile = { name: string; displayName: string | null; preferences: Preferences }

/** Absent fields stay; null takes away what can be absent, and leaves the rest. */
export type ProfileChanges = {
  name?: string | null
  displayName?: string | null
  preferences?: {
    market?: string | null
    currency?: string | null
    language?: string | null
    newsletter?: boolean | null
  } | null
}

export type NameInvalid = { code: 'NameInvalid'; message: string; path: string[] }
export type ProfileInvalid = { code: 'ProfileInvalid'; message: string; path: string[] }

const nameLengthMax = 200
const displayNameLengthMax = 50

/** Changes the given fields and no other, so that two changes at once both last. */
export const updateProfile = <State extends Profile>(
  state: State,
  changes: ProfileChanges,
): Decision<State, 'profileChanged', NameInvalid | ProfileInvalid> => {
  const next: State = {
    ...state,
    name: changes.name?.trim() ?? state.name,
    displayName: changes.displayName === undefined ? state.displayName : (changes.displayName?.trim() ?? null),
    preferences: mergedPreferences(state.preferences, changes.preferences ?? {}),
  }
  const wrong = wrongName(next.name) ?? wrongDisplayName(next.displayName) ?? wrongPreferences(next.preferences)
  if (wrong) return reject(wrong)
  return isSame(state, next) ? unchanged(state) : accept(next, 'profileChanged')
}

/** What keeps a name from being accepted, if anything. */
export const wrongName = (name: string): NameInvalid | null =>
  isPlainText(name.trim(), { max: nameLengthMax })
    ? null
    : { code: 'NameInvalid', message: `A name has 1 to ${nameLengthMax} characters.`, path: ['name'] }

/** What keeps a public name from being accepted, if anything. */
export const wrongDisplayName = (displayName: string | null): NameInvalid | null =>
  displayName === null || isPlainText(displayName.trim(), { max: displayNameLengthMax })
    ? null
    : {
        code: 'NameInvalid',
        message: `A display name has 1 to ${displayNameLengthMax} characters.`,
        path: ['displayName'],
      }

const wrongPreferences = ({ market, currency, language }: Preferences): ProfileInvalid | null => {
  if (market !== null && !/^[A-Z]{2}$/.test(market))
    return invalid('A market is two capital letters: DE.', ['preferences', 'market'])
  if (currency !== null && !/^[A-Z]{3}$/.test(currency))
    return invalid('A currency is three capital letters: EUR.', ['preferences', 'currency'])
  if (language !== null && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    return invalid('A language is a tag of BCP 47: en, de-AT.', ['preferences', 'language'])
  return null
}

const invalid = (message: string, path: string[]): ProfileInvalid => ({ code: 'ProfileInvalid', message, path })

const mergedPreferences = (state: Preferences, changes: NonNullable<ProfileChanges['preferences']>): Preferences => ({
  market: changes.market === undefined ? state.market : changes.market,
  currency: changes.currency === undefined ? state.currency : changes.currency,
  language: changes.language === undefined ? state.language : changes.language,
  newsletter: changes.newsletter ?? state.newsletter,
})

const isSame = (a: Profile, b: Profile): boolean =>
  a.name === b.name &&
  a.displayName === b.displayName &&
  a.preferences.market === b.preferences.market &&
  a.preferences.currency === b.preferences.currency &&
  a.preferences.language === b.preferences.language &&
  a.preferences.newsletter === b.preferences.newsletter
