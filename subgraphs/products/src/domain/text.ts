import { z } from 'zod'

/** Text as people write it: trimmed, bounded, and without the NUL that no database takes. */
export const plainText = (lengthMax: number) =>
  z
    .string()
    .trim()
    .max(lengthMax)
    .refine((text) => !text.includes('\u0000'), { error: 'must not contain NUL' })

export const requiredText = (lengthMax: number) => plainText(lengthMax).min(1)

/** The last part of an address: `enamel-mug-red`. */
export const slugText = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be lower-case letters and digits joined by dashes' })

const foldings: [string, string][] = [
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ł', 'l'],
]

/** A name as it stands in an address; empty when nothing of it can. */
export const slugOf = (name: string): string => {
  const folded = foldings.reduce((text, [from, to]) => text.replaceAll(from, to), name.toLowerCase())
  const ascii = folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/g, '')
  return ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '')
}
