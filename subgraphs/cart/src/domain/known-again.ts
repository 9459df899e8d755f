import type { Address } from '@shop/schema/shapes'

/** The one spelling of an e-mail address under which its owner is known again: tags and the dots of Gmail do not count. */
export const plainEmail = (email: string): string => {
  const lower = email.trim().toLowerCase()
  const at = lower.lastIndexOf('@')
  const [local = ''] = lower.slice(0, at).split('+')
  const domain = lower.slice(at + 1).replace(/^googlemail\.com$/, 'gmail.com')
  return `${domain === 'gmail.com' ? local.replaceAll('.', '') : local}@${domain}`
}

/** The one spelling of a place: case, accents, spaces and punctuation do not count, nor who lives there. */
export const plainAddress = ({ line1, line2, city, postalCode, country }: Address): string => {
  const plain = (text: string | null) =>
    (text ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
  return [country, plain(postalCode) || plain(city), plain(line1), plain(line2)].join('|').toLowerCase()
}
