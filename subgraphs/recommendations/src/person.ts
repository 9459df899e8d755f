import { createHmac } from 'node:crypto'
import type { Viewer } from '@shop/kit/viewer'

/** Somebody as `interactions` names them, and the hash by which `people` does. */
export type Person = { key: string; person: string }

/** Whose events they are, and under which other ids the same user is known by what was proven in this request. */
export type Teller = Person & { was: Person[] }

export type Persons = {
  /** A user or a guest by their id. */
  ofId: (id: string) => Person
  /** Null when it is not said who it is. */
  teller: (viewer: Viewer, anonymousId: string | null) => Teller | null
}

/** `key` keeps the hashes from being guessed: it is never changed, or erased people could come back. */
export const personsWith = (key: string): Persons => {
  const hash = (place: string, text: string) => createHmac('sha256', key).update(`${place} ${text}`).digest('base64url')
  const ofId = (person: string): Person => ({ key: hash('person', person), person })
  return {
    ofId,
    teller: (viewer, anonymousId) => {
      const device = anonymousId === null ? [] : [ofId(`anon_${hash('device', anonymousId)}`)]
      if (viewer.kind === 'user')
        return { ...ofId(viewer.userId), was: [...(viewer.guestId ? [ofId(viewer.guestId)] : []), ...device] }
      if (viewer.kind === 'guest') return { ...ofId(viewer.guestId), was: [] }
      const [own] = device
      return own && viewer.kind === 'anonymous' ? { ...own, was: [] } : null
    },
  }
}
