import { once } from 'node:events'
import { z } from 'zod'
import { CannotStart } from '../../../boot/cannot-start.mjs'
import { lastWords } from './last-words.ts'
import { spawned } from './spawned.ts'
import type { Program } from './spawned.ts'

const answer = z.object({ id: z.number(), value: z.unknown().optional(), error: z.string().optional() })

/** A process of ours that answers questions. */
export type Companion = {
  pid: number
  ask: <T>(question: string, shape: z.ZodType<T>, given?: unknown) => Promise<T>
  stop: () => Promise<void>
}

/** Starts a file that calls `serveParent`, and waits until it did. */
export const startCompanion = async (file: string, options: Omit<Program, 'command' | 'talks'>): Promise<Companion> => {
  const { child, pid, stop } = await spawned({ ...options, command: [process.execPath, file], talks: true })
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let asked = 0
  child.on('message', (message) => {
    const { id, value, error } = answer.parse(message)
    const waiting = open.get(id)
    open.delete(id)
    if (error === undefined) waiting?.resolve(value)
    else waiting?.reject(new Error(error))
  })
  const died = once(child, 'exit').then(() => {
    for (const { reject } of open.values()) reject(new CannotStart(`${file} ended:\n${lastWords(options.log)}`))
  })
  const isReady = new Promise<unknown>((resolve, reject) => open.set(0, { resolve, reject }))
  await Promise.race([isReady, died])
  return {
    pid,
    stop,
    ask: async (question, shape, given) => {
      const id = (asked += 1)
      const answered = new Promise<unknown>((resolve, reject) => open.set(id, { resolve, reject }))
      child.send({ id, ask: question, with: given })
      return shape.parse(await answered)
    },
  }
}
