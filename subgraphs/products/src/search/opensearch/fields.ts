/** Between the name and the value of an attribute: no text that people write holds it. */
const unit = '\u001f'

/** An attribute's name and value as one term. */
export const attributeTerm = (name: string, value: string): string => `${name}${unit}${value}`

/** The name and the value again. */
export const readAttributeTerm = (term: string): { name: string; value: string } => {
  const at = term.indexOf(unit)
  return { name: term.slice(0, at), value: term.slice(at + 1) }
}

/** A pattern for all terms of one attribute. */
export const attributePattern = (name: string): string => `${name.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&')}${unit}.*`

/** Prices of all variants in one currency; a range holds when one of them is in it. */
export const pricesField = (currency: string): string => `prices.${currency}`
export const priceMinField = (currency: string): string => `priceMin.${currency}`
