import { TypeID, typeid } from 'typeid-js'
import { z } from 'zod'

/** An opaque, typed, time-ordered id: `ord_01h455vb4pex5vsknk084sn02q` (TypeID: prefix + UUIDv7 in base 32). */
export type Id<Prefix extends string> = `${Prefix}_${string}`

export type NewId = <Prefix extends string>(prefix: Prefix) => Id<Prefix>

export const newId: NewId = (prefix) => typeid(prefix).toString() as Id<typeof prefix>

/** Parses ids of one kind at the border; anything else is refused. */
export const idOf = <Prefix extends string>(prefix: Prefix) =>
  z.custom<Id<Prefix>>((value) => isId(value, prefix), { error: `must be an id like ${prefix}_…` })

export const isId = <Prefix extends string>(value: unknown, prefix: Prefix): value is Id<Prefix> => {
  if (typeof value !== 'string' || !value.startsWith(`${prefix}_`)) return false
  try {
    TypeID.fromString(value, prefix)
    return true
  } catch {
    return false
  }
}
