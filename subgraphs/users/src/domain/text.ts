/** One line of human text: something visible, nothing that controls a terminal or a database, not too long. */
export const isPlainText = (text: string, { min = 1, max }: { min?: number; max: number }): boolean =>
  text.length >= min && text.length <= max && !/\p{Cc}/u.test(text) && (min === 0 || text.trim() !== '')
