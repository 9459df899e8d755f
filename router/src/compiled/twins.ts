import type { Data } from './data.ts'

/** Objects at the same place of a plan that said the same before anything was added to them. */
export type Twins = {
  /** The object that stands for all its twins. */
  one: (place: string, object: Data) => Data
  /** Where texts of an object that has twins are kept, by who wrote them; undefined for an object that has none. */
  textsOf: (object: Data) => Map<unknown, string> | undefined
}

/**
 * An entity that is named in many places at the same path gets the same fields in all of them: one object is filled, and
 * written, for all. Only what says nothing but plain values is compared: that is what a part says of another part's entity.
 */
export const createTwins = (): Twins => {
  const places = new Map<string, Map<string, Data>>()
  const known = new Map<Data, Map<unknown, string> | undefined>()
  return {
    one: (place, object) => {
      if (known.has(object)) return object
      const said = plainText(object)
      if (said === null) return object
      const here = places.get(place) ?? new Map<string, Data>()
      places.set(place, here)
      const twin = here.get(said)
      if (!twin) {
        here.set(said, object)
        known.set(object, undefined)
        return object
      }
      if (known.get(twin) === undefined) known.set(twin, new Map())
      return twin
    },
    textsOf: (object) => known.get(object),
  }
}

/** Nobody has a twin. */
export const noTwins: Twins = { one: (_, object) => object, textsOf: () => undefined }

/** Names and values of an object without objects in it, else null. */
const plainText = (object: Data): string | null => {
  let text = ''
  for (const key in object) {
    const value = object[key]
    if (typeof value === 'object' && value !== null) return null
    // With its length, so that no text looks like another's names and values.
    text += typeof value === 'string' ? `${key}"${value.length}:${value}` : `${key}:${String(value)},`
  }
  return text
}
