import { CannotStart } from './boot/cannot-start.mjs'
import { runCommand } from './command.ts'
import { runningOn } from './run-lock.ts'
import { deleteData, runtimeFolder } from './runtime-folder.ts'

/** `npm run reset`: the next start begins with empty databases. Programs that were fetched stay. */
await runCommand(async () => {
  const { data } = runtimeFolder()
  const pid = runningOn(data)
  if (pid) throw new CannotStart(`It is running (process ${pid}): stop it with Ctrl-C or \`kill ${pid}\`, then reset.`)
  for (const folder of deleteData(data)) console.log(`Deleted ${folder}`)
  return 0
})
