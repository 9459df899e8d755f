const lengthMin = 2
const lengthMax = 60
const wordsMax = 8

/**
 * What somebody typed, as it is counted and shown: in lower case, without what is no word. Null for what is too short or
 * too long to be of use to others, and for what may be about a person.
 */
export const queryOf = (typed: string): string | null => {
  if (typed.length > 2 * lengthMax || looksPersonal(typed)) return null
  const words = wordsOf(typed)
  const query = words.join(' ')
  return query.length < lengthMin || query.length > lengthMax || words.length > wordsMax ? null : query
}

/** Words with what belongs into them: `t-shirt`, `d'hiver`, `1.5`, `black&decker`. */
const wordsOf = (typed: string): string[] =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+(?:['’&+./-][\p{L}\p{M}\p{N}]+)*/gu) ?? []

const personal = [
  /@/,
  /https?:|www\./i,
  // Seven digits or more, however they are grouped: telephones, cards, accounts, trade item numbers.
  /\p{N}(?:[\s().+/_-]*\p{N}){6}/u,
  // Letters and digits in one long word: accounts, parcels, ids, keys.
  /(?=[a-z_-]*\p{N})(?=[\p{N}_-]*[a-z])[a-z\p{N}_-]{14,}/iu,
]

/** Whether a text may be an address, a number that somebody has, or a key. */
export const looksPersonal = (typed: string): boolean => {
  const text = typed.normalize('NFKC')
  return personal.some((pattern) => pattern.test(text))
}
