import { parseArgs } from 'node:util'
import { CannotStart } from './boot/cannot-start.mjs'
import { runCommand } from './command.ts'
import { simulate } from './simulate/simulate.ts'

/** `npm run simulate -- --seed=1 --seeds=5000`: the decisions of the parts in simulated worlds; a seed with a violation is named. */
await runCommand((args) => {
  const { values } = parseArgs({
    args,
    options: { seed: { type: 'string', default: '1' }, seeds: { type: 'string', default: '5000' } },
  })
  const [first, count] = [values.seed, values.seeds].map(Number)
  if (first === undefined || count === undefined || !Number.isInteger(first) || !Number.isInteger(count))
    throw new CannotStart('Give whole numbers: npm run simulate -- --seed=1 --seeds=5000')
  const startedAt = performance.now()
  let broken = 0
  for (let seed = first; seed < first + count; seed += 1) {
    const violations = simulate(seed)
    if (violations.length === 0) continue
    broken += 1
    console.log(`seed ${seed}\n${violations.map((each) => `  ${each}`).join('\n')}`)
  }
  const seconds = (performance.now() - startedAt) / 1_000
  console.log(
    JSON.stringify({
      first,
      seeds: count,
      broken,
      seconds: Math.round(seconds),
      perMinute: Math.round((count / seconds) * 60),
    }),
  )
  return Promise.resolve(broken > 0 ? 1 : 0)
})
