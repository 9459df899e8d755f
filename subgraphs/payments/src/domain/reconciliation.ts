/** One line of a provider's own lists, in our words. Amounts are in minor units of `currency`. */
export type ProviderLine =
  | {
      kind: 'intent'
      id: string
      paymentId: string | null
      currency: string
      amountMinor: number
      capturedMinor: number
      state: IntentState
    }
  | { kind: 'charge'; id: string; intentId: string; currency: string; capturedMinor: number; isFailed: boolean }
  | {
      kind: 'refund'
      id: string
      refundId: string | null
      currency: string
      amountMinor: number
      status: 'PENDING' | 'SUCCEEDED' | 'FAILED'
    }
  | { kind: 'dispute'; at: Date; id: string; currency: string; amountMinor: number; status: 'OPEN' | 'WON' | 'LOST' }
  | {
      kind: 'movement'
      at: Date
      id: string
      sourceId: string
      currency: string
      amountMinor: number
      feeMinor: number
      isOurs: boolean
    }

/** `OPEN` is everything in which the buyer or the bank still has to do something, and nothing is held. */
export type IntentState = 'OPEN' | 'HELD' | 'CAPTURED' | 'CANCELED'

/** What our books say of the same thing. `isOpen`: something of it is on its way, so a difference may be gone in a moment. */
export type OwnLine = {
  amountMinor: number
  feeMinor?: number
  state: string
  bookedMinor: number | null
  isOpen: boolean
}

/** A line is matched, or explained by what is known of it, or a person has to look at it. */
export type Verdict =
  | { kind: 'matched' }
  | { kind: 'explained'; because: 'IN_FLIGHT' | 'ABANDONED' | 'DECLINED_TRY' | 'NOT_A_PAYMENT' }
  | { kind: 'unexplained'; because: Because; detail: string }
type Because =
  'UNKNOWN_TO_US' | 'UNKNOWN_TO_PROVIDER' | 'AMOUNT_DIFFERS' | 'STATE_DIFFERS' | 'BOOKS_DIFFER' | 'HELD_AFTER_END'

/** Compares a provider's line with ours; `own` is null where our books have nothing under its id. News of what happened after `settledBy` may still be on its way to us. */
export const judge = (line: ProviderLine, own: OwnLine | null, settledBy: Date): Verdict => {
  if (own === null) return 'at' in line && line.at > settledBy ? explained('IN_FLIGHT') : judgeUnknown(line)
  const verdict = compare(line, own)
  return verdict.kind === 'unexplained' && own.isOpen ? explained('IN_FLIGHT') : verdict
}

/** What our books have and the provider does not list. */
export const missing = (own: OwnLine): Verdict =>
  own.isOpen
    ? explained('IN_FLIGHT')
    : unexplained('UNKNOWN_TO_PROVIDER', `we have ${own.state} ${own.amountMinor}, the provider lists nothing`)

const matched: Verdict = { kind: 'matched' }
const explained = (because: Extract<Verdict, { kind: 'explained' }>['because']): Verdict => ({
  kind: 'explained',
  because,
})
const unexplained = (because: Because, detail: string): Verdict => ({ kind: 'unexplained', because, detail })

const judgeUnknown = (line: ProviderLine): Verdict => {
  switch (line.kind) {
    case 'intent':
      if (line.state === 'OPEN' || line.state === 'CANCELED') return explained('ABANDONED')
      return unexplained('UNKNOWN_TO_US', `${line.state} ${line.amountMinor} that no payment of ours asked for`)
    case 'charge':
      if (line.isFailed) return explained('DECLINED_TRY')
      if (line.capturedMinor === 0) return explained('ABANDONED')
      return unexplained('UNKNOWN_TO_US', `took ${line.capturedMinor} for ${line.intentId}, which is none of ours`)
    case 'movement':
      return line.isOurs
        ? unexplained(
            'UNKNOWN_TO_US',
            `${line.amountMinor} less ${line.feeMinor} for ${line.sourceId} is not in our books`,
          )
        : explained('NOT_A_PAYMENT')
    case 'refund':
      if (line.status === 'FAILED') return explained('DECLINED_TRY')
      return unexplained('UNKNOWN_TO_US', `${line.status} ${line.amountMinor} that nobody of ours asked for`)
    case 'dispute':
      return unexplained('UNKNOWN_TO_US', `${line.status} ${line.amountMinor} that we know nothing of`)
  }
}

const compare = (line: ProviderLine, own: OwnLine): Verdict => {
  switch (line.kind) {
    case 'intent':
      return compareIntent(line, own)
    case 'charge':
      if (line.isFailed) return explained('DECLINED_TRY')
      return line.capturedMinor === 0 || line.capturedMinor === own.amountMinor
        ? matched
        : differs(line.capturedMinor, own)
    case 'refund':
      if (line.amountMinor !== own.amountMinor) return differs(line.amountMinor, own)
      if (line.status !== own.state) return unexplained('STATE_DIFFERS', `theirs ${line.status}, ours ${own.state}`)
      return booked(line.status === 'SUCCEEDED' ? -line.amountMinor : 0, own)
    case 'dispute':
      if (line.amountMinor !== own.amountMinor) return differs(line.amountMinor, own)
      return line.status === own.state
        ? matched
        : unexplained('STATE_DIFFERS', `theirs ${line.status}, ours ${own.state}`)
    case 'movement':
      if (line.amountMinor !== own.amountMinor) return differs(line.amountMinor, own)
      return line.feeMinor === own.feeMinor
        ? matched
        : unexplained('AMOUNT_DIFFERS', `their fee is ${line.feeMinor}, ours ${own.feeMinor ?? 0}`)
  }
}

const endStates = ['VOIDED', 'DECLINED']

const compareIntent = (line: Extract<ProviderLine, { kind: 'intent' }>, own: OwnLine): Verdict => {
  if (line.capturedMinor !== own.amountMinor) return differs(line.capturedMinor, own)
  if (line.state === 'HELD' && endStates.includes(own.state))
    return unexplained('HELD_AFTER_END', `${line.amountMinor} is still held, and ours is ${own.state}`)
  if (line.state === 'CANCELED' && own.state === 'AUTHORIZED')
    return unexplained('STATE_DIFFERS', 'it was let go there, and we count on it')
  return booked(line.capturedMinor, own)
}

const differs = (theirs: number, own: OwnLine): Verdict =>
  unexplained('AMOUNT_DIFFERS', `theirs ${theirs}, ours ${own.amountMinor}`)

const booked = (expected: number, { bookedMinor }: OwnLine): Verdict =>
  bookedMinor === null || bookedMinor === expected
    ? matched
    : unexplained('BOOKS_DIFFER', `our ledger says ${bookedMinor}, it should say ${expected}`)
