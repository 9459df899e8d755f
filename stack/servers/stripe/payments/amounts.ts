import { ApiError, badParameter } from '../http/errors.ts'

const amountMax = 99_999_999
const currencies = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()))
const amountMin: Record<string, number> = {
  gbp: 30,
  dkk: 250,
  nok: 300,
  sek: 300,
  hkd: 400,
  mxn: 1000,
  aed: 200,
  bgn: 100,
  czk: 1500,
  huf: 17500,
  pln: 200,
  ron: 200,
  thb: 1000,
  myr: 200,
}

/** Refuses a currency that does not exist. */
export function checkCurrency(currency: string): void {
  if (!currencies.has(currency)) throw badParameter(`Invalid currency: ${currency}.`, 'currency')
}

/** Refuses an amount that no card scheme would carry. */
export function checkAmount(amount: number, currency: string): void {
  if (amount < 1) throw badParameter('Invalid positive integer', 'amount', 'parameter_invalid_integer')
  const min = amountMin[currency] ?? 50
  const shown = (value: number) => `${showMoney(value, currency)} ${currency}`
  if (amount < min) throw refusedAmount(`Amount must be at least ${shown(min)}`, 'amount_too_small')
  if (amount > amountMax) throw refusedAmount(`Amount must be no more than ${shown(amountMax)}`, 'amount_too_large')
}

/** An amount in minor units as a person reads it. */
export const showMoney = (amount: number, currency: string): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(
    amount / 10 ** digitsOf(currency),
  )

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

const refusedAmount = (message: string, code: string) =>
  new ApiError(400, { type: 'invalid_request_error', message, code, param: 'amount' }, false)
