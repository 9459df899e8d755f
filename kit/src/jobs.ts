import { definePoint } from './failpoints.ts'
import { newId } from './id.ts'
import { napping } from './nap.ts'
import type { Log } from './telemetry/log.ts'
import { metrics } from './telemetry/metrics.ts'
import { inScope } from './telemetry/scope.ts'

/**
 * Work that the clock wakes, or a poke after a commit. Replicas run it side by side: it claims its rows itself
 * (FOR UPDATE SKIP LOCKED, with a lease where it leaves the transaction). Returns how many rows it moved: more than
 * none makes it run again at once.
 */
export type Job<Context> = { name: string; everyMs: number; run: (context: Context) => Promise<number> }

export type Jobs = { poke: (name?: string) => void; stop: () => Promise<void> }

type JobsOptions<Context> = {
  part: string
  log: Log
  jobs: readonly Job<Context>[]
  open: () => { context: Context; committed: () => void }
}

const beforeRun = definePoint('job.run:before')
const afterRun = definePoint('job.run:after')

export const startJobs = <Context>(options: JobsOptions<Context>): Jobs => {
  const running = options.jobs.map((job) => ({ name: job.name, ...repeat(options, job) }))
  return {
    poke: (name) => running.filter((job) => name === undefined || job.name === name).forEach((job) => job.poke()),
    stop: async () => void (await Promise.all(running.map((job) => job.stop()))),
  }
}

const repeat = <Context>({ part, log, open }: JobsOptions<Context>, job: Job<Context>) => {
  let stopping = false
  let poked = false
  const { nap, wake } = napping()

  const runOnce = async (): Promise<number> => {
    const done = metrics.jobs.startTimer({ part, job: job.name })
    try {
      const { context, committed } = open()
      const moved = await inScope({ part, requestId: newId('job'), isClockwork: true }, async () => {
        await beforeRun()
        const rows = await job.run(context)
        await afterRun()
        return rows
      })
      done({ outcome: 'done' })
      if (moved > 0) committed()
      return moved
    } catch (error) {
      done({ outcome: 'failed' })
      metrics.faults.inc({ part, where: 'job' })
      log.error({ err: error, job: job.name }, 'job failed: it will run again')
      return 0
    }
  }

  const loop = async () => {
    while (!stopping) {
      poked = false
      const moved = await runOnce()
      if (moved === 0 && !poked && !stopping) await nap(job.everyMs)
    }
  }
  const running = loop()
  return {
    poke: () => {
      poked = true
      wake()
    },
    stop: async () => {
      stopping = true
      wake()
      await running
    },
  }
}
