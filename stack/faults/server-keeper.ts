import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningServer } from '../servers/running-server.ts'
import { signalFamily } from './processes.ts'

/** One of the servers, which can be struck down and put up again on the same port and data. */
export type ServerKeeper = {
  url: string
  kill: () => Promise<void>
  pause: () => void
  resume: () => void
  /** Starts it unless it runs. */
  start: () => Promise<void>
  stop: () => Promise<void>
}

const patienceMs = 60_000

/** `launch` starts the server on the port and data that it always has. */
export const keepServer = async (
  launch: (port: number) => Promise<RunningServer>,
  onDeath: (reason: string) => void,
): Promise<ServerKeeper> => {
  let server: RunningServer | null = null
  let starting: Promise<void> | null = null
  const url = { value: '' }

  const launchOnce = async () => {
    const deadline = Date.now() + patienceMs
    for (;;) {
      try {
        server = await launch(url.value ? Number(new URL(url.value).port) : 0)
        url.value = server.url
        const mine = server
        void mine.died.then((reason) => {
          if (server !== mine) return
          server = null
          onDeath(reason)
        })
        return
      } catch (error) {
        // What a killed server left behind, such as a shared memory block, may still be there for a moment.
        if (Date.now() > deadline) throw error
        await sleep(200)
      }
    }
  }
  const start = async () => {
    if (server) return
    starting ??= launchOnce().finally(() => (starting = null))
    await starting
  }
  const pidOf = () => {
    const pid = server?.pid
    if (pid === undefined) throw new Error('a server that is not ours cannot be struck')
    return pid
  }

  await start()
  return {
    get url() {
      return url.value
    },
    start,
    kill: async () => {
      await starting
      if (!server) return
      const { died } = server
      const pid = pidOf()
      server = null
      signalFamily(pid, 'SIGKILL')
      await died
    },
    pause: () => server && signalFamily(pidOf(), 'SIGSTOP'),
    resume: () => server && signalFamily(pidOf(), 'SIGCONT'),
    stop: async () => {
      await starting
      const running = server
      server = null
      await running?.stop()
    },
  }
}
