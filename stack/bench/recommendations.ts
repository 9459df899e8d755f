import { join } from 'node:path'
import { runCommand } from '../command.ts'
import { ownFolder } from './own-folder.ts'
import { readArguments } from './recommendations/arguments.ts'
import { measureServing } from './recommendations/serving.ts'
import { measureTraining } from './recommendations/training.ts'

/** `bench:recommendations`: how long learning takes, and how much memory, by how much happened; and how fast lists are served. */
await runCommand(async (args) => {
  const bench = readArguments(args)
  const folder = ownFolder()
  try {
    const serving = await measureServing(bench)
    console.log(
      `${serving.perSecond} requests a second for 20 items each: p50 ${serving.p50Ms}, p95 ${serving.p95Ms}, p99 ${serving.p99Ms} ms; ` +
        `a bare server's p99 ${serving.bare.p99Ms} ms`,
    )
    const training = await measureTraining(bench, join(folder.logs, 'training.log'))
    console.log(JSON.stringify({ training, serving }))
    return 0
  } finally {
    await folder.remove()
  }
})
