/** The one spelling of a code; null when nothing like it can be a code. */
export const plainCode = (written: string): string | null => {
  const code = written.trim().toUpperCase()
  return /^[A-Z0-9_-]{3,40}$/.test(code) ? code : null
}

/** No letters or digits that people take for each other, and no vowels that would make words. */
const alphabet = '23456789BCDFGHJKLMNPQRSTVWXZ'
const drawnLength = 12

/** A code that nobody guesses; `draw` gives a whole number from 0 up to its argument. */
export const drawnCode = (prefix: string, draw: (below: number) => number): string =>
  prefix + Array.from({ length: drawnLength }, () => alphabet[draw(alphabet.length)] ?? '').join('')
