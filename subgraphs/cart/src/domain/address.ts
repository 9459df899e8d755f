export type WrittenAddress = {
  name: string
  company?: string | null | undefined
  line1: string
  line2?: string | null | undefined
  city: string
  region?: string | null | undefined
  postalCode: string
  country: string
  phone?: string | null | undefined
}
export type PostalAddress = {
  name: string
  company: string | null
  line1: string
  line2: string | null
  city: string
  region: string | null
  postalCode: string
  country: string
  phone: string | null
}

type Checked = { kind: 'valid'; address: PostalAddress } | { kind: 'invalid'; field: string; message: string }

const limits: Record<keyof PostalAddress, { max: number; isRequired: boolean }> = {
  name: { max: 100, isRequired: true },
  company: { max: 100, isRequired: false },
  line1: { max: 100, isRequired: true },
  line2: { max: 100, isRequired: false },
  city: { max: 100, isRequired: true },
  region: { max: 100, isRequired: false },
  postalCode: { max: 20, isRequired: false },
  country: { max: 2, isRequired: true },
  phone: { max: 30, isRequired: false },
}

/** Trims an address and says which field cannot be printed on a label, if any. */
export function checkAddress(written: WrittenAddress): Checked {
  for (const [field, { max, isRequired }] of Object.entries(limits)) {
    const text = textOf(written[field as keyof WrittenAddress])
    if (isRequired && text === '') return { kind: 'invalid', field, message: `${field} must not be empty.` }
    if (text.length > max)
      return { kind: 'invalid', field, message: `${field} must not be longer than ${max} characters.` }
    if (/\p{Cc}/u.test(text) || !text.isWellFormed())
      return { kind: 'invalid', field, message: `${field} must not hold control characters.` }
  }
  const country = textOf(written.country).toUpperCase()
  if (!/^[A-Z]{2}$/.test(country))
    return { kind: 'invalid', field: 'country', message: 'country is two letters of ISO 3166-1.' }
  return { kind: 'valid', address: { ...tidy(written), country } }
}

const textOf = (value: string | null | undefined): string => value?.trim() ?? ''
const orNull = (value: string | null | undefined): string | null => textOf(value) || null

const tidy = (written: WrittenAddress): PostalAddress => ({
  name: textOf(written.name),
  company: orNull(written.company),
  line1: textOf(written.line1),
  line2: orNull(written.line2),
  city: textOf(written.city),
  region: orNull(written.region),
  postalCode: textOf(written.postalCode),
  country: textOf(written.country),
  phone: orNull(written.phone),
})

/** Whether text can be an e-mail address; only a mail that arrives proves more. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && text.isWellFormed() && /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\.[^\s@\p{Cc}]+$/u.test(text)
