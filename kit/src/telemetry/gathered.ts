import type { DestinationStream } from 'pino'

export type Flushable = DestinationStream & { flushSync: () => void }

const latestMs = 100
const charactersMax = 32_768

/**
 * Lines on their way to where they are written: many at once, each at the latest after 100 ms, the rest when the process
 * ends. A write of its own costs more than all else that a line takes. Only a process that is killed loses what waits.
 */
export const gathered = (to: Flushable): DestinationStream => {
  let lines = ''
  let timer: NodeJS.Timeout | undefined
  const pass = () => {
    clearTimeout(timer)
    timer = undefined
    const all = lines
    lines = ''
    to.write(all)
  }
  process.once('exit', () => {
    if (lines !== '') pass()
    to.flushSync()
  })
  return {
    write: (line) => {
      lines += line
      if (lines.length > charactersMax) pass()
      else timer ??= setTimeout(pass, latestMs).unref()
    },
  }
}
