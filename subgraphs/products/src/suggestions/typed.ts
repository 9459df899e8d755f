import { badUserInput } from '@shop/kit/denied'
import { z } from 'zod'
import { plainText } from '../domain/text.ts'

const lengthMax = 200
const firstMax = 20

const prefixSchema = z
  .string()
  .max(2 * lengthMax)
  .pipe(plainText(lengthMax))

/** What was typed so far, and how many of each kind are wanted. */
export type Typed = { text: string; first: number }

/** Whether words must begin like those that were typed, or nearly so. */
export type Exactness = 'EXACTLY' | 'NEARLY'

/** Reads what a client sends while somebody types; null when no word was begun. Ends the request for what makes no sense. */
export const typedOf = (prefix: string, first: number): Typed | null => {
  const { data: text } = prefixSchema.safeParse(prefix)
  if (text === undefined) throw badUserInput(`prefix: must be up to ${lengthMax} characters without NUL`, ['prefix'])
  if (first < 1 || first > firstMax) throw badUserInput(`first must be 1 to ${firstMax}.`, ['first'])
  return lettersOf(text) === 0 ? null : { text, first }
}

/** How long the longest word is: the shorter, the more begins like it. */
export const lettersOf = (text: string): number =>
  Math.max(0, ...(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.length))
