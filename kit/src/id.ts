import { createHash } from 'node:crypto'
import { TypeID, typeid } from 'typeid-js'
import { z } from 'zod'

/** An opaque, typed, time-ordered id: `ord_01h455vb4pex5vsknk084sn02q` (TypeID: prefix + UUIDv7 in base 32). */
export type Id<Prefix extends string> = `${Prefix}_${string}`

export type NewId = <Prefix extends string>(prefix: Prefix) => Id<Prefix>

export const newId: NewId = (prefix) => typeid(prefix).toString() as Id<typeof prefix>

/** An id that follows from a seed: whoever does the same thing again gets the same id. */
export const derivedId = <Prefix extends string>(prefix: Prefix, seed: string): Id<Prefix> => {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return TypeID.fromUUIDBytes(prefix, bytes).toString() as Id<Prefix>
}

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
