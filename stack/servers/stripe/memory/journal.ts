import { open } from 'node:fs/promises'
import { createReadStream } from 'node:fs'

/** A file that only grows, one JSON value per line; a promise resolves when its line is handed to the system. */
export type Journal = { append: (line: unknown) => Promise<void>; close: () => Promise<void> }

const newline = 0x0a

/** A journal that keeps nothing. */
export const noJournal: Journal = { append: async () => {}, close: async () => {} }

/** Reads the lines of earlier runs, cuts off one that was not finished, and goes on behind them. */
export async function openJournal(file: string, replay: (line: unknown) => void): Promise<Journal> {
  const handle = await open(file, 'a+')
  let size = await readLines(file, replay)
  await handle.truncate(size)
  let waiting: { text: string; done: () => void; failed: (reason: unknown) => void }[] = []
  let writing: Promise<void> | undefined

  const write = async () => {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        const bytes = Buffer.from(batch.map(({ text }) => text).join(''))
        await handle.appendFile(bytes)
        size += bytes.length
        for (const { done } of batch) done()
      } catch (reason) {
        await handle.truncate(size).catch(() => {})
        for (const { failed } of batch) failed(reason)
      }
    }
    writing = undefined
  }
  return {
    append: (line) =>
      new Promise((done, failed) => {
        waiting.push({ text: `${JSON.stringify(line)}\n`, done, failed })
        writing ??= write()
      }),
    close: async () => {
      await writing
      await handle.close()
    },
  }
}

/** Passes on every whole line and tells how many bytes they are. */
async function readLines(file: string, replay: (line: unknown) => void): Promise<number> {
  let rest = Buffer.alloc(0)
  let whole = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    rest = Buffer.concat([rest, chunk])
    let start = 0
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline, start)) {
      replayLine(file, whole + start, rest.toString('utf8', start, end), replay)
      start = end + 1
    }
    whole += start
    rest = rest.subarray(start)
  }
  return whole
}

function replayLine(file: string, offset: number, text: string, replay: (line: unknown) => void): void {
  try {
    replay(JSON.parse(text))
  } catch (cause) {
    throw new Error(`${file} is damaged at byte ${offset}: move it away to start empty`, { cause })
  }
}
