import { z } from 'zod'
import type { MethodKind } from './domain/method-kinds.ts'

const sepaCountries =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')
const paypalCurrencies = 'AUD CAD CHF CZK DKK EUR GBP HKD NOK NZD PLN SEK SGD USD'.split(' ')

type Given = Pick<MethodKind, 'type' | 'label'> & Partial<MethodKind>

const kind = ({ type, ...more }: Given): MethodKind => ({
  type,
  provider: 'stripe',
  providerType: type,
  countries: [],
  currencies: [],
  capture: 'AUTOMATIC',
  start: 'REDIRECT',
  slowDays: 0,
  isReusable: false,
  ...more,
})

const card = { providerType: 'card', capture: 'MANUAL', start: 'TOKEN', isReusable: true } as const
const debit = { start: 'SCRIPT', isReusable: true } as const
const euro = { currencies: ['EUR'] }

/** Every kind that the shop can take, as it comes. */
const usualKinds: readonly MethodKind[] = [
  kind({ type: 'card', label: 'Card', ...card }),
  kind({ type: 'apple_pay', label: 'Apple Pay', ...card }),
  kind({ type: 'google_pay', label: 'Google Pay', ...card }),
  kind({ type: 'paypal', label: 'PayPal', capture: 'MANUAL', currencies: paypalCurrencies }),
  kind({ type: 'upi', label: 'UPI', countries: ['IN'], currencies: ['INR'] }),
  kind({ type: 'ideal', label: 'iDEAL', countries: ['NL'], ...euro }),
  kind({ type: 'bancontact', label: 'Bancontact', countries: ['BE'], ...euro, start: 'SCRIPT' }),
  kind({ type: 'eps', label: 'EPS', countries: ['AT'], ...euro, start: 'SCRIPT' }),
  kind({ type: 'p24', label: 'Przelewy24', countries: ['PL'], currencies: ['EUR', 'PLN'], start: 'SCRIPT' }),
  kind({ type: 'twint', label: 'TWINT', countries: ['CH'], currencies: ['CHF'] }),
  kind({
    type: 'klarna',
    label: 'Klarna',
    capture: 'MANUAL',
    start: 'SCRIPT',
    countries: 'AT BE DE DK ES FI FR GB IE IT NL NO PL PT SE US'.split(' '),
    currencies: 'DKK EUR GBP NOK PLN SEK USD'.split(' '),
  }),
  kind({ type: 'sepa_debit', label: 'SEPA direct debit', ...debit, ...euro, countries: sepaCountries, slowDays: 14 }),
  kind({
    type: 'us_bank_account',
    label: 'US bank account',
    ...debit,
    countries: ['US'],
    currencies: ['USD'],
    slowDays: 10,
  }),
  kind({
    type: 'bacs_debit',
    label: 'Bacs direct debit',
    ...debit,
    countries: ['GB'],
    currencies: ['GBP'],
    slowDays: 10,
  }),
  kind({ type: 'on_delivery', label: 'Pay the courier', provider: 'offline', capture: 'MANUAL', start: 'TOKEN' }),
  kind({
    type: 'bank_transfer',
    label: 'Bank transfer',
    provider: 'offline',
    start: 'TRANSFER',
    countries: sepaCountries,
    ...euro,
    slowDays: 7,
  }),
]

const codes = (length: number) => z.array(z.string().length(length).toUpperCase())

const change = z.strictObject({
  isOffered: z.boolean().optional(),
  label: z.string().min(1).optional(),
  countries: codes(2).optional(),
  currencies: codes(3).optional(),
  capture: z.enum(['MANUAL', 'AUTOMATIC']).optional(),
  start: z.enum(['REDIRECT', 'SCRIPT']).optional(),
  slowDays: z.int().min(0).max(60).optional(),
})

const json = z.string().transform((text, issues): unknown => {
  try {
    return JSON.parse(text || '{}')
  } catch {
    issues.addIssue({ code: 'custom', message: 'is not JSON' })
    return z.NEVER
  }
})

/** `PAYMENT_METHODS`: what differs from the usual kinds, by type, as JSON: `{"klarna":{"isOffered":false}}`. */
export const methodKinds = json
  .pipe(z.record(z.enum(usualKinds.map(({ type }) => type)), change.optional()))
  .transform((changes) => usualKinds.flatMap((usual) => changed(usual, changes[usual.type])))
  .default([...usualKinds])

const changed = (usual: MethodKind, given: z.infer<typeof change> | undefined): MethodKind[] => {
  const { isOffered = true, ...differences } = given ?? {}
  const defined = Object.fromEntries(Object.entries(differences).filter(([, value]) => value !== undefined))
  return isOffered ? [{ ...usual, ...defined }] : []
}
