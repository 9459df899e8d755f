import { join } from 'node:path'
import { lifecycle } from '@shop/kit/lifecycle'
import { runCommand } from '../command.ts'
import { runtimeFolder } from '../runtime-folder.ts'
import { readArguments } from './router/arguments.ts'
import { canPin } from './router/child/cores.ts'
import { startCompanion } from './router/child/talk.ts'
import { sameAnswer } from './router/compare.ts'
import { production, startGround } from './router/ground.ts'
import type { Figures } from './router/measure.ts'
import { medianOf } from './router/median.ts'
import { resultOf } from './router/result.ts'
import { measureInRounds } from './router/rounds.ts'
import { startVariants } from './router/start-variants.ts'
import { tellColumns, tellFigures } from './router/tell.ts'
import type { Variant, VariantName } from './router/variants/variant.ts'
import { workloads } from './router/workloads.ts'
import type { WorkloadName } from './router/workloads.ts'

const say = (line: string) => console.log(line)

const sharingInWords = {
  on: 'In every gateway: what is asked of a part twice at the same time is asked once. Requests of clients are not put together.',
  off: 'In every gateway: each request is asked on its own.',
}

/** `npm run bench:router`: our router beside other gateways, over the same parts, on a core of its own. */
await runCommand(async (args) => {
  const asked = readArguments(args)
  const { only, rounds, connections } = asked
  const pace = { rounds, connections, warmUpMs: asked.warmup * 1_000, forMs: asked.seconds * 1_000 }
  const profileFile = asked.profile ? join(runtimeFolder().tmp, 'router.cpuprofile') : null
  const life = lifecycle((error) => console.error('stopping went wrong:', error))
  try {
    say(canPin() ? 'The gateway has core 0, everything else the others.' : 'Cores cannot be assigned on this machine.')
    say(sharingInWords[asked.sharing])
    const ground = await startGround(asked.sharing)
    life.onStop(ground.stop)
    const variants: Variant[] = []
    const onStart = (variant: Variant) => {
      variants.push(variant)
      life.onStop(variant.stop)
    }
    await startVariants(ground, only, { isProfiled: asked.profile, onStart })
    const file = join(import.meta.dirname, 'router/load/load-process.ts')
    const log = join(ground.logs, 'load.log')
    const load = await startCompanion(file, { core: 'others', log, env: production })
    life.onStop(load.stop)
    const medians = new Map<WorkloadName, Map<VariantName, Figures>>()
    for (const name of asked.workload) {
      const workload = workloads[name]
      const answer = await sameAnswer(
        variants.filter(({ bound }) => !bound),
        workload,
      )
      const text = JSON.stringify({ data: answer })
      for (const { bound } of variants) await bound?.give?.(text)
      say(`\n${name}: an answer of ${text.length} bytes, ${connections} connections\n${tellColumns()}`)
      const measured = await measureInRounds(workload, { ground, load, variants, pace, profileFile, say })
      say('medians:')
      const middle = new Map([...measured].map(([variant, figures]) => [variant.name, medianOf(figures)]))
      for (const [variant, figures] of middle) say(tellFigures(variant, figures))
      medians.set(name, middle)
    }
    if (profileFile) say(`CPU profile of our router: ${profileFile}`)
    say(JSON.stringify(resultOf(medians)))
    return 0
  } finally {
    await life.stop()
  }
}).finally(() => process.exit())
