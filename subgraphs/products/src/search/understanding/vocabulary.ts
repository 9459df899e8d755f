/** The words of the catalog and how many products have each: what tells a rare word from a common one, and from a slip. */
export type Vocabulary = {
  products: number
  /** How many different words a product has on average. */
  wordsPerProduct: number
  frequency: (word: string) => number
  /** Words at most so many letters away. */
  similar: (word: string, distanceMax: number) => readonly string[]
}

/** Knows nothing of the catalog: every word is taken as it is typed, and all are worth the same. */
export const noVocabulary: Vocabulary = {
  products: 100,
  wordsPerProduct: 30,
  frequency: () => 0,
  similar: () => [],
}

/** How much a word tells of a product that has it: BM25's inverse document frequency. */
export const rarity = ({ products, frequency }: Vocabulary, word: string): number => {
  const found = Math.min(frequency(word), products)
  return Math.log(1 + (products - found + 0.5) / (found + 0.5))
}
