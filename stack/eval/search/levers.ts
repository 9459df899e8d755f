import type { Language } from '@shop/products/search/understanding/language'
import { thesaurusOf } from '@shop/products/search/understanding/thesaurus'

/** Ways of searching, from the plainest to the whole: each adds something to the one before. */
export const levers: { name: string; apply: (whole: Language) => Language }[] = [
  { name: 'weighted text', apply: (whole) => plain(whole) },
  { name: '+ stop and weak words', apply: (whole) => ({ ...plain(whole), stop: whole.stop, weak: whole.weak }) },
  {
    name: '+ all words together',
    apply: (whole) => ({ ...unlearned(whole), weights: { ...whole.weights, ...noHeads } }),
  },
  { name: '+ what it is, not for', apply: (whole) => unlearned(whole) },
  { name: '+ slips and compounds', apply: (whole) => ({ ...whole, thesaurus: thesaurusOf('') }) },
  { name: '+ synonyms and occasions', apply: (whole) => whole },
]

const noHeads = { head: 0, popularity: 0 }

/** Knows no other wording. */
const unlearned = (whole: Language): Language => ({
  ...whole,
  thesaurus: thesaurusOf(''),
  vocabulary: { ...whole.vocabulary, similar: () => [] },
  weights: { ...whole.weights, joined: 0 },
})

const plain = (whole: Language): Language => ({
  ...unlearned(whole),
  stop: new Set(),
  weak: new Set(),
  weights: { ...whole.weights, ...noHeads, joined: 0, literal: 0, all: 0 },
})
