import { describe, expect, it } from 'vitest'
import { aPayment, noon } from '../../test/samples.ts'
import { judge } from './judge.ts'
import { nextStep } from './next-step.ts'
import type { Payment } from './payment.ts'
import type { Suspect } from './screen.ts'

const suspect: Suspect = {
  ...{ buyerId: 'usr_1', callerHash: null, addressHash: null, methodKey: 'pm_1', cardCountry: null },
  ...{ amountMinor: 2880, currency: 'EUR', shipCountry: 'DE', billCountry: 'DE' },
}
const waiting = (more: Partial<Payment> = {}) => aPayment({ suspect, verdict: 'REVIEW', reviewUntil: noon, ...more })
const wishes = { authorise: true, capture: false, cancel: false, notOwedMinor: 0 }
const allowed = { decision: 'ALLOW', reviewUntil: null } as const

describe('a payment whose card is not known yet', () => {
  it('asks nobody for money, whatever the order wishes', () => {
    const step = nextStep(waiting(), waiting(), { ...wishes, capture: true })

    expect(step).toMatchObject({ payment: { status: 'PENDING' }, call: null, events: [] })
  })

  it('goes on as soon as it is judged', () => {
    const { state } = judge(waiting(), allowed)

    expect(state).toMatchObject({ suspect: null, verdict: 'ALLOW', reviewUntil: null })
    expect(nextStep(waiting(), state, wishes)).toMatchObject({
      payment: { status: 'AUTHORIZING' },
      call: { kind: 'AUTHORISE' },
    })
  })

  it.each([
    ['REVIEW', 'IN_REVIEW'],
    ['BLOCK', 'DECLINED'],
  ] as const)('asks nobody for money when the judgement is %s', (decision, status) => {
    const { state } = judge(waiting(), { decision, reviewUntil: noon })

    expect(nextStep(waiting(), state, wishes)).toMatchObject({ payment: { status }, call: null })
  })

  it('is let go when its order is cancelled', () => {
    expect(nextStep(waiting(), waiting(), { ...wishes, cancel: true }).payment.status).toBe('VOIDED')
  })

  it('is judged once, and not at all when it is over', () => {
    const reviewed = aPayment({ verdict: 'REVIEW', reviewUntil: noon })
    const over = waiting({ status: 'VOIDED' })

    expect(judge(reviewed, allowed).state).toBe(reviewed)
    expect(judge(over, allowed).state).toEqual({ ...over, suspect: null })
  })
})
