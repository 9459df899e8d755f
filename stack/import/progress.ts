import type { WriteStream } from 'node:tty'

const plainEveryMs = 5_000
const shownEveryMs = 200

/** One line that says how far it is: rewritten in a terminal, printed now and then elsewhere. */
export const progressLine = (out: WriteStream, now: () => number = () => performance.now()) => {
  const startedAt = now()
  let shownAt = startedAt
  let isOpen = false
  return {
    show: ({ rows, share }: { rows: number; share: number }): void => {
      if (now() - shownAt < (out.isTTY ? shownEveryMs : plainEveryMs)) return
      shownAt = now()
      const line = progressText(rows, share, (now() - startedAt) / 1_000)
      out.write(out.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
      isOpen = out.isTTY
    },
    end: (): void => {
      if (isOpen) out.write('\r\u001b[K')
    },
  }
}

/** "5250 rows, 27 %, 410 rows/s, 35 s to go" */
export const progressText = (rows: number, share: number, seconds: number): string => {
  const rate = seconds > 0 ? Math.round(rows / seconds) : 0
  const left = share > 0 ? `, ${Math.ceil((seconds / share) * (1 - share))} s to go` : ''
  return `${rows} rows, ${Math.floor(share * 100)} %, ${rate} rows/s${left}`
}
