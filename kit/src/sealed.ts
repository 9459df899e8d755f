import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { z } from 'zod'

/** Keys by id: the first one writes, all of them read. */
export type KeyRing = { writes: string; keys: ReadonlyMap<string, KeyObject> }

/** A value that none of our keys opens: it was sealed with another key or for another place, or was altered. */
export class Unopenable extends Error {
  override name = 'Unopenable'
}

const cipher = 'aes-256-gcm'
const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16
const namedKey = /^([a-z0-9-]{1,20}):([A-Za-z0-9+/_-]{43}=?)$/

/** Reads a ring from a setting: `id:key,id:key`, each key 32 bytes in base64. */
export const keyRing = z.string().transform((text, ctx): KeyRing => {
  const named = text.split(',').map((part) => namedKey.exec(part.trim()))
  const keys = named.flatMap((found) => (found?.[1] && found[2] ? [[found[1], keyFrom(found[2])] as const] : []))
  const [first] = keys
  if (first && keys.length === named.length && new Map(keys).size === keys.length)
    return { writes: first[0], keys: new Map(keys) }
  ctx.addIssue({
    code: 'custom',
    message: 'must be id:key,id:key with different ids and 32 bytes of base64 as each key',
  })
  return z.NEVER
})

/** A new key, as `FIELD_KEYS` names it. */
export const newFieldKey = (id: string): string => `${id}:${randomBytes(keyBytes).toString('base64')}`

const keyFrom = (base64: string): KeyObject => createSecretKey(Buffer.from(base64, 'base64'))

/** Encrypts a text for one place (`table.column`): moved to another place, it does not open. */
export const seal = ({ writes, keys }: KeyRing, place: string, text: string): string => {
  const key = keys.get(writes)
  if (!key) throw new Error(`there is no key ${writes}`)
  const nonce = randomBytes(nonceBytes)
  const encrypt = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(place))
  const parts = [nonce, encrypt.update(text, 'utf8'), encrypt.final(), encrypt.getAuthTag()]
  return `${sealedBy(writes)}${Buffer.concat(parts).toString('base64url')}`
}

/** The text that was sealed for this place. */
export const unseal = ({ keys }: KeyRing, place: string, value: string): string => {
  const [, id = '', payload = ''] = /^sealed:([^:]+):([\w-]+)$/.exec(value) ?? []
  const key = keys.get(id)
  if (!key) throw new Unopenable(id ? `${place} is sealed with key ${id}, which is not here` : `${place} is not sealed`)
  const bytes = Buffer.from(payload, 'base64url')
  if (bytes.length < nonceBytes + tagBytes) throw new Unopenable(`${place} is cut short`)
  const decrypt = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(-tagBytes))
  try {
    return Buffer.concat([decrypt.update(bytes.subarray(nonceBytes, -tagBytes)), decrypt.final()]).toString('utf8')
  } catch (cause) {
    throw new Unopenable(`key ${id} does not open ${place}`, { cause })
  }
}

/** How every sealed value begins. */
export const sealedMark = 'sealed:'

/** How the values begin that a key wrote. */
export const sealedBy = (id: string): string => `${sealedMark}${id}:`

let inUse: KeyRing | null = null

/** Gives the sealed columns of this process their keys. Parts that share a process share the keys. */
export const useKeyRing = (ring: KeyRing): void => {
  inUse = ring
}

/** The keys of this process. */
export const keyRingInUse = (): KeyRing => {
  if (!inUse) throw new Error('no keys for sealed columns were given to this process')
  return inUse
}
