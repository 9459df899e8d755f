/** The words of a name as they are compared: in lower case, without accents and apostrophes. */
export const foldedWords = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

export const foldedName = (name: string): string => foldedWords(name).join(' ')
