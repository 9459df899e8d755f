import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { z } from 'zod'
import { checkInput } from './invalid-input.ts'
import type { InvalidCatalogInput } from './invalid-input.ts'
import { plainText } from './text.ts'

const blocksMax = 1_000

const schema = z.object({
  texts: z.array(plainText(80).regex(/[\p{L}\p{N}]/u, { error: 'must have words in it' })).max(blocksMax),
})

/** Checks which words no suggested query may have. */
export const writeSuggestionBlocks = (input: unknown): Decision<string[], never, InvalidCatalogInput> => {
  const { data, invalid } = checkInput(schema, input)
  return invalid ? reject(invalid) : accept([...new Set(data.texts)])
}
