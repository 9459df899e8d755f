import { setTimeout as sleep } from 'node:timers/promises'
import type { Check, Finding, Ground } from './check.ts'
import { eventChecks } from './events.ts'
import { ledgerChecks } from './ledgers.ts'
import { moneyChecks } from './money.ts'
import { orderChecks } from './orders.ts'
import { priceChecks } from './prices.ts'
import { privacyChecks } from './privacy.ts'
import { projectionChecks } from './projections.ts'
import { providerChecks } from './provider.ts'
import { searchCheck } from './search.ts'
import { sealedCheck } from './sealed.ts'
import { stockChecks } from './stock.ts'

/** How one promise stands; `skipped` says why it was not looked at. */
export type Line = Pick<Check, 'row' | 'sentence'> & Finding & { skipped: string | null }
export type Report = { isKept: boolean; ms: number; lines: readonly Line[] }

/** Every check, in the order of the invariants. */
export const checks: readonly Check[] = [
  ...stockChecks,
  ...moneyChecks,
  ...providerChecks,
  ...priceChecks,
  ...ledgerChecks,
  ...orderChecks,
  ...eventChecks,
  ...projectionChecks,
  ...privacyChecks,
  sealedCheck,
  searchCheck,
].toSorted((a, b) => Number(a.row) - Number(b.row))

/**
 * `running`: things are under way, so what is wrong must be wrong in two looks, and what holds only at rest for as long as
 * a shop may take to come to rest. `settled`: nothing is under way. `stopped`: nobody would move anything on.
 */
export type State = 'running' | 'settled' | 'stopped'

const lookEveryMs = 2_000
const restWithinMs = 30_000

/** Looks at everything that the shop keeps, and says which of its promises are kept. */
export const verifyShop = async (ground: Ground, state: State): Promise<Report> => {
  const startedAt = performance.now()
  const lines = await Promise.all(checks.map((check) => lookTillSure(check, ground, state)))
  const isKept = lines.every(({ violations }) => violations.length === 0)
  return { isKept, ms: Math.round(performance.now() - startedAt), lines }
}

/** What is wrong at every look was no matter of the instant. */
const lookTillSure = async (check: Check, ground: Ground, state: State): Promise<Line> => {
  let line = await look(check, ground, state)
  for (let left = looksAfter(check, state); left > 0 && line.violations.length > 0; left -= 1) {
    await sleep(lookEveryMs)
    const next = await look(check, ground, state)
    line = { ...next, violations: next.violations.filter((violation) => line.violations.includes(violation)) }
  }
  return line
}

const looksAfter = ({ whenSettled }: Check, state: State): number => {
  if (state === 'stopped') return 0
  return state === 'running' && whenSettled ? restWithinMs / lookEveryMs : 1
}

const look = async (check: Check, ground: Ground, state: State): Promise<Line> => {
  const { row, sentence, needs, whenSettled } = check
  const skipped =
    whenSettled && state === 'stopped'
      ? 'only while the shop runs, or with --settled'
      : needs && ground[needs] === null
        ? `${reasons[needs]} cannot be reached`
        : null
  if (skipped) return { row, sentence, figure: '', violations: [], skipped }
  return { row, sentence, skipped, ...(await run(check, ground)) }
}

const reasons = { natsUrl: 'the broker', provider: 'the payment provider', logs: 'the logs' }

const run = async (check: Check, ground: Ground): Promise<Finding> => {
  try {
    return await check.run(ground)
  } catch (error) {
    return {
      figure: '',
      violations: [`it could not be looked at: ${error instanceof Error ? error.message : String(error)}`],
    }
  }
}

/** The broken promises, each named by its row. */
export const brokenIn = ({ lines }: Report): string[] =>
  lines.flatMap(({ row, violations }) => violations.map((violation) => `INV ${row}: ${violation}`))
