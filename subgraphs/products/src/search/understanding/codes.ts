const beginningLengthMin = 4

/** An SKU or trade item number as it is kept, if this may be one. */
export const codeOf = (text: string): string => text.trim().toUpperCase()

/** How a code may begin: one word with a digit in it. */
export const codeBeginning = (text: string): string | null => {
  const code = codeOf(text)
  return code.length >= beginningLengthMin && /^[\p{L}\d._/-]*\d[\p{L}\d._/-]*$/u.test(code) ? code : null
}
