import { createHmac, timingSafeEqual } from 'node:crypto'

/** Proves that a text is ours, for one use: what was sealed for another use does not hold. */
export type Seal = { of: (text: string) => string; holds: (text: string, mark: string) => boolean }
export type Seals = (use: string) => Seal

/** 96 bits of HMAC-SHA-256 over the use and the text. */
export const createSeals =
  (secret: string): Seals =>
  (use) => {
    const of = (text: string) => createHmac('sha256', secret).update(`${use}:${text}`).digest('base64url').slice(0, 16)
    return {
      of,
      holds: (text, mark) => {
        const expected = Buffer.from(of(text))
        const given = Buffer.from(mark)
        return given.length === expected.length && timingSafeEqual(given, expected)
      },
    }
  }
