/** An exact amount: integer minor units (cents) of an ISO 4217 currency. Never a float. */
export type Money = { minor: number; currency: string }

/** What is paid (`gross`), what the seller keeps (`net`) and the difference; `rateBps` is the rate in basis points. */
export type TaxedMoney = { net: Money; gross: Money; tax: Money; rateBps: number }

const exponents: Record<string, number> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  ISK: 0,
  BHD: 3,
  JOD: 3,
  KWD: 3,
  OMR: 3,
  TND: 3,
}

/** Digits after the decimal point of a currency (ISO 4217): 2 unless listed. */
export const exponentOf = (currency: string): number => exponents[currency] ?? 2

const exact = (minor: number): number => {
  if (!Number.isSafeInteger(minor)) throw new Error(`not an exact amount: ${minor}`)
  return minor
}

export const money = (minor: number, currency: string): Money => ({ minor: exact(minor), currency })

export const zero = (currency: string): Money => ({ minor: 0, currency })

const sameCurrency = (a: Money, b: Money): string => {
  if (a.currency !== b.currency) throw new Error(`cannot mix ${a.currency} and ${b.currency}`)
  return a.currency
}

export const add = (a: Money, b: Money): Money => money(a.minor + b.minor, sameCurrency(a, b))

export const subtract = (a: Money, b: Money): Money => money(a.minor - b.minor, sameCurrency(a, b))

export const times = (a: Money, quantity: number): Money => money(a.minor * quantity, a.currency)

export const sum = (amounts: readonly Money[], currency: string): Money => amounts.reduce(add, zero(currency))

/** Rounds half away from zero, in integers only. */
export const divideRounded = (numerator: number, denominator: number): number => {
  const n = BigInt(exact(numerator)) * 2n
  const d = BigInt(exact(denominator))
  const rounded = n >= 0n ? (n + d) / (d * 2n) : -((-n + d) / (d * 2n))
  return exact(Number(rounded))
}

/** `minor * basisPoints / 10,000`, rounded half away from zero; exact for every safe amount. */
export const basisPointsOf = (a: Money, basisPoints: number): Money => {
  const product = BigInt(a.minor) * BigInt(basisPoints) * 2n
  const sign = product < 0n ? -1n : 1n
  return money(Number((sign * (sign * product + 10_000n)) / 20_000n), a.currency)
}

/** Splits by weights so that the parts always add up to the whole (largest remainder method). */
export const allocate = (whole: Money, weights: readonly number[]): Money[] => {
  const total = weights.reduce((a, b) => a + BigInt(b), 0n)
  if (weights.length === 0) return []
  if (total === 0n)
    return allocate(
      whole,
      weights.map(() => 1),
    )
  const shares = weights.map((weight, index) => {
    const product = BigInt(whole.minor) * BigInt(weight)
    const floor = product >= 0n ? product / total : -((-product + total - 1n) / total)
    return { index, floor, remainder: product - floor * total }
  })
  let left = BigInt(whole.minor) - shares.reduce((a, share) => a + share.floor, 0n)
  for (const share of shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
  )) {
    if (left === 0n) break
    share.floor += 1n
    left -= 1n
  }
  return shares.map((share) => money(Number(share.floor), whole.currency))
}

/** Tax that is inside a gross amount: net = gross / (1 + rate), rounded; tax is the rest, so both always add up. */
export const taxInside = (gross: Money, rateBps: number): TaxedMoney => {
  const net = money(divideRounded(gross.minor * 10_000, 10_000 + rateBps), gross.currency)
  return { net, gross, tax: subtract(gross, net), rateBps }
}

/** Tax that comes on top of a net amount. */
export const taxOnTop = (net: Money, rateBps: number): TaxedMoney => {
  const tax = basisPointsOf(net, rateBps)
  return { net, tax, gross: add(net, tax), rateBps }
}

/** `{minor: 1999, currency: 'EUR'}` -> `"19.99"`. */
export const toDecimal = ({ minor, currency }: Money): string => {
  const exponent = exponentOf(currency)
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0')
  const sign = minor < 0 ? '-' : ''
  return exponent === 0 ? sign + digits : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/** `"19.99"`, EUR -> 1999. Null when it is not a decimal or has more digits than the currency. */
export const parseDecimal = (text: string, currency: string): Money | null => {
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(text.trim())
  const exponent = exponentOf(currency)
  const fraction = match?.[3]?.replace(/0+$/, '') ?? ''
  if (!match || fraction.length > exponent) return null
  const minor = Number(`${match[2]}${fraction.padEnd(exponent, '0')}`)
  return Number.isSafeInteger(minor) ? money(match[1] ? -minor || 0 : minor, currency) : null
}
