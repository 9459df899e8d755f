import { roll } from './dice.ts'

/** The GTIN-13 of a SKU, in the 2xx range that GS1 leaves to shops for their own use; it stays when other products come and go. */
export function gtinOf(sku: string): string {
  const half = (salt: string) => String(roll(salt + sku, 100_000)).padStart(5, '0')
  const body = `20${half('a')}${half('b')}`
  return body + checkDigit(body)
}

/** Whether a text is thirteen digits whose last one is the right check digit. */
export function isGtin(text: string): boolean {
  return /^\d{13}$/.test(text) && text.endsWith(checkDigit(text.slice(0, 12)))
}

function checkDigit(body: string): string {
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}
