import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { z } from 'zod'
import { checkInput, invalidInput } from './invalid-input.ts'
import type { InvalidCatalogInput } from './invalid-input.ts'
import { plainText } from './text.ts'

/** How near other wordings are: the same thing both ways, a kind of it, or something that also serves. */
export type SynonymNearness = 'SAME' | 'KIND' | 'RELATED'

/** What else is looked for when somebody types a wording. */
export type SearchSynonym = {
  id: string
  wording: string
  nearness: SynonymNearness
  synonyms: string[]
  createdAt: Date
  updatedAt: Date
}

export type SearchSynonymNotFound = { code: 'SearchSynonymNotFound'; message: string; path: string[] }

export const searchSynonymNotFound: SearchSynonymNotFound = {
  code: 'SearchSynonymNotFound',
  message: 'There is no such synonym.',
  path: ['id'],
}

export const stopWordsMax = 500

const wording = plainText(80).regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} '&.-]*$/u, {
  error: 'must be words: letters, digits, spaces and dashes',
})
const schema = z.object({
  wording,
  nearness: z.enum(['SAME', 'KIND', 'RELATED']).nullish(),
  synonyms: z.array(wording).min(1).max(30),
})
const stopSchema = z.object({
  words: z.array(plainText(40).regex(/^[\p{L}\p{M}\p{N}]+$/u, { error: 'must be one word each' })).max(stopWordsMax),
})

/** Checks a new synonym, or one that takes the place of another. */
export const writeSynonym = (
  input: unknown,
  { id, now, before }: { id: string; now: Date; before: SearchSynonym | null },
): Decision<SearchSynonym, never, InvalidCatalogInput> => {
  const { data, invalid } = checkInput(schema, input)
  if (invalid) return reject(invalid)
  const folded = (text: string) => text.toLowerCase()
  const synonyms = [...new Set(data.synonyms.map(folded))]
  if (synonyms.includes(folded(data.wording)))
    return reject(invalidInput('A wording is no synonym of itself.', ['synonyms']))
  return accept({
    ...{ id, synonyms, wording: folded(data.wording), nearness: data.nearness ?? 'SAME' },
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  })
}

/** Words that say nothing about a product in this shop, each once, in lower case. */
export const writeStopWords = (input: unknown): Decision<string[], never, InvalidCatalogInput> => {
  const { data, invalid } = checkInput(stopSchema, input)
  return invalid ? reject(invalid) : accept([...new Set(data.words.map((word) => word.toLowerCase()))].sort())
}
