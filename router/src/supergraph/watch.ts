import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

type Options = {
  file: string | URL
  everyMs: number
  onChange: () => Promise<void>
}

/**
 * Tells when a file is another one than before. Looks at it now and then, which sees every way of putting a file in place:
 * written over, renamed, or behind a link that was moved.
 */
export const watchFile = async ({ file, everyMs, onChange }: Options): Promise<{ stop: () => Promise<void> }> => {
  const stopped = new AbortController()
  const look = async () => {
    const { mtimeMs, size, ino } = await stat(file)
    return `${mtimeMs} ${size} ${ino}`
  }
  let seen = await look().catch(() => '')
  const watching = (async () => {
    for (;;) {
      const ended = await sleep(everyMs, false, { signal: stopped.signal, ref: false }).catch(() => true)
      if (ended) return
      // While it is being replaced there may be none.
      const now = await look().catch(() => seen)
      if (now === seen) continue
      seen = now
      await onChange()
    }
  })()
  return {
    stop: async () => {
      stopped.abort()
      await watching
    },
  }
}
