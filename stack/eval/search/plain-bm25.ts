import { wordsOf } from '@shop/products/search/understanding/words'

const saturation = 1.2
const lengthShare = 0.75
const found = 50

/** Plain BM25 over one text a product, with nothing but plurals taken away: what every search is measured against. */
export const plainBm25 = (texts: ReadonlyMap<string, string>): ((query: string) => string[]) => {
  const { counts, lengths } = countWords(texts)
  const lengthMean = [...lengths.values()].reduce((sum, length) => sum + length, 0) / lengths.size
  return (query) => {
    const scores = new Map<string, number>()
    for (const word of wordsOf(query)) {
      const having = counts.get(word) ?? new Map<string, number>()
      const rarity = Math.log(1 + (texts.size - having.size + 0.5) / (having.size + 0.5))
      for (const [id, times] of having) {
        const norm = 1 - lengthShare + (lengthShare * (lengths.get(id) ?? 0)) / lengthMean
        const score = (rarity * times) / (times + saturation * norm)
        scores.set(id, (scores.get(id) ?? 0) + score)
      }
    }
    return [...scores]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, found)
      .map(([id]) => id)
  }
}

const countWords = (texts: ReadonlyMap<string, string>) => {
  const counts = new Map<string, Map<string, number>>()
  const lengths = new Map<string, number>()
  for (const [id, text] of texts) {
    const words = wordsOf(text)
    lengths.set(id, words.length)
    for (const word of words) {
      const having = counts.get(word) ?? new Map<string, number>()
      having.set(id, (having.get(id) ?? 0) + 1)
      counts.set(word, having)
    }
  }
  return { counts, lengths }
}
