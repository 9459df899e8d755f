/** A text as its words are told apart: no apostrophe divides one. What is sold by the set is written "s/4" as well as "set of 4". */
export const plain = (text: string): string => text.replace(/['’`´]/g, '').replace(/\bs\/(?=\d)/gi, 'set ')

/** The words of a text as every index has them: lower case, without accents and apostrophes, in the singular. */
export const wordsOf = (text: string): string[] =>
  (
    plain(text)
      .normalize('NFD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(singular)

/** Takes a plural "s" away, as the stemmer `minimal_english` of OpenSearch does. */
export const singular = (word: string): string => {
  if (word.length < 3 || !word.endsWith('s')) return word
  switch (word.at(-2)) {
    case 'u':
    case 's':
      return word
    case 'e':
      return singularOfEs(word)
    default:
      return word.slice(0, -1)
  }
}

const singularOfEs = (word: string): string => {
  const before = word.at(-3) ?? ''
  if (before === 'i' && word.length > 3 && !'ae'.includes(word.at(-4) ?? '')) return `${word.slice(0, -3)}y`
  return 'iaoe'.includes(before) ? word : word.slice(0, -1)
}
