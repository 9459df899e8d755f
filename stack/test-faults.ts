import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CannotStart } from './boot/cannot-start.mjs'
import { runCommand } from './command.ts'
import { everyFailpoint, oneOfEach, planOf } from './faults/plan.ts'
import { randomOf } from './simulate/random.ts'
import { openSession } from './faults/session.ts'
import type { Scheme, Session } from './faults/session.ts'
import type { Outcome } from './faults/run.ts'
import { checkout } from './runtime-folder.ts'

const loadMs = 3_000
const wholeMinutes = 19

/** `npm run test:faults`: every failpoint and every kind of fault, then faults drawn from seeds, until the time is over. */
await runCommand(async (args) => {
  const { seed, runs } = readArguments(args)
  const evidence = join(checkout, '.shop/faults')
  const startedAt = Date.now()
  const session = await openSession({
    loadMs,
    evidence,
    withSmallDisk: true,
    onProgress: () => {},
  })
  console.log(`seed ${seed}; repeat one run with: npm run test:faults -- --seed=SEED --runs=1`)
  const total = { runs: 0, tries: 0, ok: 0, failed: 0, unknown: 0, violations: 0 }
  const count = (name: string, outcome: Outcome) => {
    const tally = outcome.history.tally()
    total.runs += 1
    total.tries += outcome.history.tries.length
    total.ok += tally.ok
    total.failed += tally.failed
    total.unknown += tally.unknown
    total.violations += outcome.violations.length
    console.log(lineOf(name, outcome))
  }
  try {
    if (runs === null) await schemes(session, seed, count)
    const isLate = () => Date.now() - startedAt > wholeMinutes * 60_000
    for (let at = 0; runs === null ? !isLate() : at < runs; at += 1)
      count(`${seed + at}`, await session.run(seed + at, drawn))
  } finally {
    await session.close()
  }
  if (total.violations > 0) console.log(`What happened in the runs with violations is kept in ${evidence}`)
  console.log(JSON.stringify({ seed, ...total, minutes: Number(((Date.now() - startedAt) / 60_000).toFixed(1)) }))
  return total.violations > 0 ? 1 : 0
}).finally(() => process.exit())

function drawn(...[numbers, possible]: Parameters<Scheme>): ReturnType<Scheme> {
  return planOf(numbers, possible, loadMs)
}

/** Every failpoint with everything that it can do, then one fault of each kind. */
async function schemes(session: Session, seed: number, count: (name: string, outcome: Outcome) => void) {
  const lists = [
    ...everyFailpoint(session.possible.points, loadMs),
    ...oneOfEach(randomOf(seed).fork('each'), session.possible, loadMs),
  ]
  for (const [at, faults] of lists.entries()) count(`#${at + 1}`, await session.run(seed + at, () => faults))
}

function lineOf(name: string, { faults, history, settledMs, violations }: Outcome): string {
  const { ok, failed, unknown } = history.tally()
  const what = `${ok} ok, ${failed} refused, ${unknown} unknown of ${history.tries.length} tries`
  const head = `${name.padStart(8)}  ${what.padEnd(48)} quiet after ${(settledMs / 1_000).toFixed(1).padStart(5)} s  ${faults.join('; ')}`
  return [head, ...violations.map((violation) => `          ${violation}`)].join('\n')
}

function readArguments(args: string[]): { seed: number; runs: number | null } {
  const { values } = parseArgs({ args, options: { seed: { type: 'string' }, runs: { type: 'string' } } })
  const number = (name: string, value: string) => {
    if (/^\d{1,9}$/.test(value)) return Number(value)
    throw new CannotStart(`--${name}=${value}: give a whole number.`)
  }
  return {
    seed: values.seed ? number('seed', values.seed) : Date.now() % 1_000_000,
    runs: values.runs ? number('runs', values.runs) : null,
  }
}
