import { join } from 'node:path'
import { runCommand } from '../command.ts'
import { ownFolder } from './own-folder.ts'
import { readArguments } from './recommendations/arguments.ts'
import { measureTraining } from './recommendations/training.ts'

/** `bench:recommendations`: how long learning takes, and how much memory, by how much happened. */
await runCommand(async (args) => {
  const bench = readArguments(args)
  const folder = ownFolder()
  try {
    const training = await measureTraining(bench, join(folder.logs, 'training.log'))
    console.log(JSON.stringify({ training }))
    return 0
  } finally {
    await folder.remove()
  }
})
