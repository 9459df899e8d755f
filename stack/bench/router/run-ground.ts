import { join } from 'node:path'
import { lifecycle } from '@shop/kit/lifecycle'
import { CannotStart } from '../../boot/cannot-start.mjs'
import { startCompanion } from './child/talk.ts'
import { sameAnswer } from './compare.ts'
import { production } from './ground.ts'
import type { Ground, Workload } from './ground.ts'
import type { Figures } from './measure.ts'
import { medianOf } from './median.ts'
import type { Medians } from './result.ts'
import { measureInRounds } from './rounds.ts'
import type { Pace } from './rounds.ts'
import { startVariant } from './start-variant.ts'
import { tellColumns, tellFigures } from './tell.ts'
import type { Variant, VariantName } from './variants/variant.ts'

type Asked = {
  only: readonly VariantName[]
  workloads: readonly string[]
  pace: Pace
  /** Where CPU profiles of our router are written, one for each way it runs and each workload. */
  profileFolder: string | null
  say: (line: string) => void
}

/** Measures all workloads of one ground: gateways are started once, compared, and measured in rounds. */
export const runGround = async (ground: Ground, asked: Asked): Promise<Medians> => {
  const { only, workloads, pace, profileFolder, say } = asked
  const life = lifecycle((error) => console.error('stopping went wrong:', error))
  const medians = new Map<string, Map<VariantName, Figures>>()
  try {
    const variants: Variant[] = []
    for (const name of only.filter((each) => each !== 'routerUnshared' || ground.sharing === 'own')) {
      const variant = await startVariant(ground, name, profileFolder !== null).catch(unlessRival(name, say))
      if (!variant) continue
      variants.push(variant)
      life.onStop(variant.stop)
    }
    const file = join(import.meta.dirname, 'load/load-process.ts')
    const load = await startCompanion(file, { core: 'others', log: join(ground.logs, 'load.log'), env: production })
    life.onStop(load.stop)
    for (const name of workloads) {
      const workload = ground.workloads[name]
      if (!workload) continue
      const able = await prepared(variants, workload, say)
      say(`\n${name}: ${pace.connections} connections\n${tellColumns()}`)
      const profileFile =
        profileFolder === null ? null : (of: Variant) => join(profileFolder, `${of.name}-${name}.cpuprofile`)
      const measured = await measureInRounds(workload, { ground, load, variants: able, pace, profileFile, say })
      const middle = new Map([...measured].map(([variant, figures]) => [variant.name, medianOf(figures)]))
      say('medians:')
      for (const [variant, figures] of middle) say(tellFigures(variant, figures))
      medians.set(name, middle)
    }
    return medians
  } finally {
    await life.stop()
  }
}

/** Those that can run this workload: compared, and bounds told the answer. */
const prepared = async (variants: readonly Variant[], workload: Workload, say: (line: string) => void) => {
  const fit = variants.filter(({ name, bound }) => fits(name, bound !== null, workload))
  const gateways = fit.filter(({ bound }) => bound === null)
  const { answer, unable } = await sameAnswer(gateways, workload)
  for (const [name, why] of unable) say(`${name} cannot: ${why}`)
  const text = JSON.stringify({ data: answer })
  for (const { bound } of fit) await bound?.give?.(text)
  return fit.filter(({ name }) => !unable.has(name))
}

/** What is registered only our router knows; a part asked directly is a bound for the benchmark's graph alone. */
const fits = (name: VariantName, isBound: boolean, { persisted, headers }: Workload): boolean => {
  if (name === 'router' || name === 'bare') return true
  // A registered operation is answered from memory: nobody is asked.
  if (name === 'routerUnshared') return persisted === undefined
  return persisted === undefined && (!isBound || headers === undefined)
}

/** A rival that does not start is told and left out. */
const unlessRival = (name: VariantName, say: (line: string) => void) => (error: unknown) => {
  if (name === 'router' || !(error instanceof CannotStart)) throw error
  say(`${name} cannot: ${error.message}`)
  return null
}
