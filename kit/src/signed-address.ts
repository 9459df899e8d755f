import { createHmac, timingSafeEqual } from 'node:crypto'

/** One deed at one address. */
export type Deed = { method: string; path: string }

const mac = (secret: string, { method, path }: Deed, until: string): string =>
  createHmac('sha256', secret).update(`address\n${method}\n${path}\n${until}`).digest('base64url')

/** An address at which whoever has it may do one thing until then, as everybody sees who knows the secret. */
export const signAddress = (secret: string, deed: Deed, until: Date): string => {
  const at = String(until.getTime())
  return `${deed.path}?until=${at}&signature=${mac(secret, deed, at)}`
}

/** Whether we signed this address for this deed, and its time is not over. */
export const isSignedAddress = (secret: string, deed: Deed & { search: string }, now: Date): boolean => {
  const asked = new URLSearchParams(deed.search)
  const until = asked.get('until') ?? ''
  const expected = Buffer.from(mac(secret, deed, until))
  const given = Buffer.from(asked.get('signature') ?? '')
  return expected.length === given.length && timingSafeEqual(expected, given) && now.getTime() < Number(until)
}
