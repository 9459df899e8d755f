import { join } from 'node:path'
import { lifecycle } from '@shop/kit/lifecycle'
import { z } from 'zod'
import { startCompanion } from './child/talk.ts'
import type { Companion } from './child/talk.ts'
import { page } from './graph/operations.ts'
import { production } from './ground.ts'
import type { Ground } from './ground.ts'
import type { LoadPlan } from './load/plan.ts'
import { runReport } from './load/tally.ts'
import { measure } from './measure.ts'
import { requestFor } from './request-for.ts'
import type { Pace } from './rounds.ts'
import { startOurs } from './variants/router.ts'

type Step = { size: number; plan: (port: number) => LoadPlan; warmUpRequests: number }

const host = '127.0.0.1'
const sizes = {
  operations: [1, 10, 100, 1_000, 10_000],
  connections: [10, 50, 250, 1_000],
  lists: [10, 50, 250, 1_000],
}

const asking = (query: string, first = 5) =>
  requestFor('/graphql', { query, variables: { first, visitor: 'v0000001' }, once: null })

/** The same page, by as many texts as are wanted. */
const pagesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => asking(page.replace('inStock', `inStock a${at}: inStock`)))

const planOf = (port: number, requests: LoadPlan['requests'], connections: number): LoadPlan => ({
  ...{ host, port, connections, requests, once: null },
})

const axes = (usual: number): Record<keyof typeof sizes, readonly Step[]> => ({
  operations: sizes.operations.map((size) => ({
    size,
    plan: (port) => planOf(port, pagesOf(size), usual),
    warmUpRequests: size,
  })),
  connections: sizes.connections.map((size) => ({
    size,
    plan: (port) => planOf(port, [asking(page)], size),
    warmUpRequests: size,
  })),
  lists: sizes.lists.map((size) => ({
    size,
    plan: (port) => planOf(port, [asking(page, size)], usual),
    warmUpRequests: usual,
  })),
})

/** CPU time for a request while one thing grows: distinct operations, connections, the length of a list. The first is measured twice: code is slow at first. */
export const measureGrowth = async (ground: Ground, pace: Pace, say: (line: string) => void): Promise<number> => {
  const life = lifecycle()
  life.onStop(ground.stop)
  try {
    const file = join(import.meta.dirname, 'load/load-process.ts')
    const load = await startCompanion(file, { core: 'others', log: join(ground.logs, 'load.log'), env: production })
    life.onStop(load.stop)
    const result: Record<string, Record<number, number>> = {}
    for (const [axis, steps] of Object.entries(axes(pace.connections))) {
      const router = await startOurs(ground)
      say(`\n${axis}: CPU time for a request, and relative to the smallest`)
      let smallest = 0
      for (const step of steps.slice(0, 1)) await cpuUsOf(step, { load, ground, pace, router })
      for (const step of steps) {
        const us = await cpuUsOf(step, { load, ground, pace, router })
        smallest ||= us
        say(
          `${String(step.size).padStart(8)} ${us.toFixed(0).padStart(9)} us ${(us / smallest).toFixed(2).padStart(8)}`,
        )
        result[axis] = { ...result[axis], [step.size]: Number((us / smallest).toFixed(2)) }
      }
      await router.stop()
    }
    say(JSON.stringify(result))
    return 0
  } finally {
    await life.stop()
  }
}

type Running = { load: Companion; ground: Ground; pace: Pace; router: { port: number; pid: number } }

/** Each operation is sent once before anything is measured. */
const cpuUsOf = async (step: Step, { load, ground, pace, router }: Running): Promise<number> => {
  const plan = step.plan(router.port)
  await load.ask('open', z.null(), plan)
  await load.ask('run', runReport, { requests: step.warmUpRequests })
  const { warmUpMs, forMs } = pace
  const { perCoreSecond } = await measure(plan, { load, pid: router.pid, asked: ground.asked, warmUpMs, forMs })
  return perCoreSecond > 0 ? 1_000_000 / perCoreSecond : 0
}
