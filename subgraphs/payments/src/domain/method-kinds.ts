/** A kind of payment method: where it is offered and how it runs. */
export type MethodKind = {
  type: string
  label: string
  /** Who moves the money. */
  provider: string
  /** What the provider calls it; several kinds may be one to it, as wallets are cards. */
  providerType: string
  /** ISO 3166-1 codes of the countries in which it is offered; empty is everywhere. */
  countries: readonly string[]
  /** ISO 4217 codes; empty is every currency. */
  currencies: readonly string[]
  /** `MANUAL`: held first and taken when goods leave. `AUTOMATIC`: taken at once. */
  capture: 'MANUAL' | 'AUTOMATIC'
  /** With a token of the provider's script, by sending the buyer away, inside the script, or by the buyer's own transfer. */
  start: 'TOKEN' | 'REDIRECT' | 'SCRIPT' | 'TRANSFER'
  /** For how long the outcome may stay open after the buyer did everything; 0 is at once. */
  slowDays: number
  isReusable: boolean
}

const dayMs = 86_400_000

const holds = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value)

/** What a buyer of this country may pay with in this currency. */
export const kindsOffered = (kinds: readonly MethodKind[], country: string, currency: string): MethodKind[] =>
  kinds.filter((kind) => holds(kind.countries, country) && holds(kind.currencies, currency))

/** The kind that an order chose; tokens without a kind are cards, or whatever their token says. */
export const kindOf = (kinds: readonly MethodKind[], provider: string, type: string | null): MethodKind | null =>
  kinds.find((kind) => kind.provider === provider && (type === null ? kind.start === 'TOKEN' : kind.type === type)) ??
  null

/** When the outcome of a slow kind is known at the latest. */
export const outcomeBy = (kind: MethodKind | null, from: Date): Date | null =>
  kind && kind.slowDays > 0 ? new Date(from.getTime() + kind.slowDays * dayMs) : null

/** Whether the browser may be sent there from the provider: only to pages of ours. */
export const isReturnUrl = (url: string, origins: readonly string[]): boolean => {
  if (!URL.canParse(url)) return false
  const { origin, username, password } = new URL(url)
  return username === '' && password === '' && origins.includes(origin)
}
