import type { Companion } from './child/talk.ts'
import type { Ground, Workload } from './ground.ts'
import type { LoadPlan } from './load/plan.ts'
import { measure } from './measure.ts'
import type { Figures } from './measure.ts'
import { takingProfile } from './profile.ts'
import { requestFor } from './request-for.ts'
import { tellFigures } from './tell.ts'
import type { Variant } from './variants/variant.ts'

/** How long each is measured, how often, and under how many connections. */
export type Pace = { rounds: number; warmUpMs: number; forMs: number; connections: number }

type Running = {
  ground: Ground
  load: Companion
  variants: readonly Variant[]
  pace: Pace
  /** Where CPU profiles of our router are written, by how it runs; null for none. */
  profileFile: ((variant: Variant) => string) | null
  say: (line: string) => void
}

/** Measures every variant in each round; every other round begins with the last one. */
export const measureInRounds = async (workload: Workload, running: Running): Promise<Map<Variant, Figures[]>> => {
  const { variants, pace, say } = running
  const measured = new Map<Variant, Figures[]>(variants.map((variant) => [variant, []]))
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const variant of round % 2 === 0 ? variants : variants.toReversed()) {
      const figures = await measureOne(variant, workload, running)
      measured.get(variant)?.push(figures)
      say(tellFigures(variant.name, figures))
    }
  }
  return measured
}

const measureOne = (variant: Variant, workload: Workload, running: Running): Promise<Figures> => {
  const { ground, load, pace, profileFile } = running
  return measure(planFor(variant, workload, pace), {
    ...{ load, pid: variant.pid, asked: ground.asked, warmUpMs: pace.warmUpMs, forMs: pace.forMs },
    ...(isOurs(variant) &&
      profileFile !== null && { during: (run) => takingProfile(variant.log, profileFile(variant), run) }),
  })
}

const isOurs = ({ name }: Variant): boolean => name === 'router' || name === 'routerUnshared'

const planFor = ({ port, path, bound }: Variant, workload: Workload, { connections }: Pace): LoadPlan => ({
  ...{ host: '127.0.0.1', port, connections },
  requests: [requestFor(path, { ...workload, ...bound?.asked })],
  once: workload.once,
})
