import { z } from 'zod'
import type { Companion } from './child/talk.ts'
import { useOf } from './child/use.ts'
import type { LoadPlan } from './load/plan.ts'
import { runReport } from './load/tally.ts'
import type { RunReport } from './load/tally.ts'

/** What one run of a load said of a gateway. */
export type Figures = {
  rps: number
  p50Ms: number
  p99Ms: number
  rssMb: number
  /** Requests to parts for each of the client's. */
  partRequests: number
  /** Answers for each second of CPU time that the gateway took. */
  perCoreSecond: number
  failures: Record<string, number>
}

export type Measuring = {
  load: Companion
  /** The process that is measured. */
  pid: number
  asked: () => Promise<number>
  warmUpMs: number
  forMs: number
  /** Runs around what is measured: a profile is taken so. */
  during?: (run: () => Promise<RunReport>) => Promise<RunReport>
}

/** Warms a gateway up and measures it under the same connections. */
export const measure = async (plan: LoadPlan, options: Measuring): Promise<Figures> => {
  const { load, pid, asked, warmUpMs, forMs, during = (run) => run() } = options
  await load.ask('open', z.null(), plan)
  await load.ask('run', runReport, { ms: warmUpMs })
  const [askedBefore, before] = [await asked(), useOf(pid)]
  const report = await during(() => load.ask('run', runReport, { ms: forMs }))
  const [askedAfter, after] = [await asked(), useOf(pid)]
  await load.ask('close', z.null())
  const answers = report.answered + report.late
  const cpuSeconds = (after.cpuMs - before.cpuMs) / 1_000
  return {
    rps: report.answered / report.seconds,
    p50Ms: report.p50Ms,
    p99Ms: report.p99Ms,
    rssMb: after.rssMb,
    partRequests: (askedAfter - askedBefore) / answers,
    perCoreSecond: cpuSeconds > 0 ? answers / cpuSeconds : 0,
    failures: report.failures,
  }
}
