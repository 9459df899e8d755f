import { fingerprintOf } from '../customers/fingerprint.ts'
import type { Form } from '../http/form.ts'
import { declines } from './declines.ts'
import type { Behaviour } from './instrument.ts'

const closed: Behaviour = { decline: declines.bankAccountClosed, keepsOnFile: true }
const empty: Behaviour = { decline: declines.bankInsufficientFunds, keepsOnFile: true }

/** Accounts that Stripe publishes for tests, and that do not pay; every other one does. */
const troubled = new Map<string, Behaviour>([
  ['us_bank_account 000111111113', closed],
  ['us_bank_account 000222222227', empty],
  ['sepa_debit DE62370400440532013001', closed],
  ['sepa_debit DE89370400440532013002', empty],
  ['sepa_debit AT861904300235473202', closed],
  ['bacs_debit 00033333', closed],
  ['bacs_debit 00022222', empty],
])

const numberIn = (details: Form | string | undefined): string => {
  const number = typeof details === 'object' ? (details['iban'] ?? details['account_number']) : undefined
  return typeof number === 'string' ? number.replaceAll(' ', '') : ''
}

/** How the account behind such details behaves, and what a shop may see of it. */
export const bankAccountOf = (
  type: string,
  details: Form | string | undefined,
): { face: Form; behaviour: Behaviour } => {
  const number = numberIn(details)
  if (number === '') return { face: typeof details === 'object' ? details : {}, behaviour: {} }
  return {
    face: { last4: number.slice(-4), fingerprint: fingerprintOf(`${type} ${number}`) },
    behaviour: troubled.get(`${type} ${number}`) ?? {},
  }
}
