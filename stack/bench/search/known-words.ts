import { searchableOf } from '@shop/products/search/understanding/searchable'
import { houseWords, languageOf } from '@shop/products/search/understanding/language'
import type { Language } from '@shop/products/search/understanding/language'
import { memoryVocabulary } from '@shop/products/search/understanding/memory-vocabulary'
import { wordsOf } from '@shop/products/search/understanding/words'
import type { VariedCatalog } from './varied-catalog.ts'

const sampleMax = 20_000

/** The language of a catalog of this size: its words as they are in a sample, counted up to the whole. */
export const knownWords = ({ documentAt }: VariedCatalog, products: number): Language => {
  const sample = Math.min(products, sampleMax)
  const found = new Map<string, number>()
  let told = 0
  for (let nth = 0; nth < sample; nth += 1) {
    const words = new Set(wordsOf(searchableOf(documentAt(nth)).texts.join('\n')))
    told += words.size
    for (const word of words) found.set(word, (found.get(word) ?? 0) + 1)
  }
  const whole = products / sample
  const frequencies = new Map([...found].map(([word, count]) => [word, Math.round(count * whole)]))
  return languageOf(memoryVocabulary({ products, wordsPerProduct: told / sample }, frequencies, houseWords))
}
