import { CannotStart } from './boot/cannot-start.mjs'

/** Runs what a script of package.json stands for: its result is the exit code, a CannotStart is one line without a stack. */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof CannotStart ? error.message : error)
    // At once, because a connection that still tries would hold us for its whole patience.
    process.exit(1)
  }
}

/** Settles once the user, or the death of the process that started us, asks us to stop; until then it keeps us alive. */
export function askedToStop(): Promise<string> {
  return new Promise((resolve) => {
    const alive = setInterval(() => {}, 60_000)
    const stop = (why: string) => {
      clearInterval(alive)
      resolve(why)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
    process.once('disconnect', () => stop('disconnect'))
    process.channel?.unref()
  })
}
