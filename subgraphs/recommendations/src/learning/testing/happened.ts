import fc from 'fast-check'
import { interactionKinds, interactionLog } from '../interactions.ts'
import type { Interaction, Interactions } from '../interactions.ts'

/** A day after all that happens in these tests, seconds since 1970. */
export const noonSeconds = Date.UTC(2026, 0, 31, 12) / 1000

/** Things that happened, of so many people and items as are named. */
export const happened = (rows: readonly Partial<Interaction>[]): Interactions => {
  const log = interactionLog()
  const whole = rows.map((row) => ({ person: 0, item: 0, kind: 'purchase' as const, quantity: 1, ...row }))
  for (const row of whole) log.add({ atSeconds: noonSeconds - 86_400, ...row })
  const most = (numbers: number[]) => Math.max(-1, ...numbers) + 1
  return log.done(most(whole.map(({ person }) => person)), most(whole.map(({ item }) => item)))
}

const anything: fc.Arbitrary<Interaction> = fc.record({
  person: fc.integer({ min: 0, max: 7 }),
  item: fc.integer({ min: 0, max: 9 }),
  atSeconds: fc.integer({ min: noonSeconds - 90 * 86_400, max: noonSeconds }),
  kind: fc.constantFrom(...interactionKinds),
  quantity: fc.integer({ min: 1, max: 5 }),
})

/** Whatever may happen between eight people and ten items. */
export const anyRows: fc.Arbitrary<Interaction[]> = fc.array(anything, { maxLength: 60 })
