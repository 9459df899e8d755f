import { join } from 'node:path'
import { runCommand } from '../command.ts'
import { runtimeFolder } from '../runtime-folder.ts'
import { readArguments } from './router/arguments.ts'
import { canPin, moveTo } from './router/child/cores.ts'
import { startGraphGround } from './router/graph/ground.ts'
import { measureGrowth } from './router/growth.ts'
import { resultOf } from './router/result.ts'
import { runGround } from './router/run-ground.ts'
import { startAccountGround, startShopGround } from './router/shop/ground.ts'
import { workloadsOn } from './router/workload-names.ts'

const say = (line: string) => console.log(line)

const grounds = [
  ['graph', startGraphGround],
  ['shop', startShopGround],
  ['account', startAccountGround],
] as const

const sharingInWords = {
  own: 'What is asked of a part twice at the same time is asked once by those that do so as they come; ours runs both ways, and is compared in the way of the other.',
  on: 'In every gateway: what is asked of a part twice at the same time is asked once.',
  off: 'In every gateway: nothing that is asked of a part is shared.',
}

/** `npm run bench:router`: our router beside other gateways, over the same parts, on a core of its own. */
await runCommand(async (args) => {
  const { only, workload, growth, sharing, joining, entities, seconds, warmup, rounds, connections, profile } =
    readArguments(args)
  say(canPin() ? 'The gateway has core 0, everything else the others.' : 'Cores cannot be assigned on this machine.')
  moveTo('others', process.pid)
  say(sharingInWords[sharing])
  const pace = { rounds, connections, warmUpMs: warmup * 1_000, forMs: seconds * 1_000 }
  if (growth) return measureGrowth(await startGraphGround({ sharing, joining, entities }), pace, say)
  const profileFolder = profile ? runtimeFolder().tmp : null
  const measured = []
  for (const [name, start] of grounds) {
    const workloads = workload.filter((each) => workloadsOn[name].some((own) => own === each))
    if (workloads.length === 0) continue
    const ground = await start({ sharing, joining, entities })
    const running = runGround(ground, { only, workloads, pace, profileFolder, say })
    measured.push(...(await running.finally(ground.stop)))
  }
  if (profileFolder)
    say(`CPU profiles of our router: ${join(profileFolder, '<router or routerUnshared>-<workload>.cpuprofile')}`)
  say(JSON.stringify(resultOf(new Map(measured))))
  return 0
}).finally(() => process.exit())
