import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import WebSocket from 'ws'
import { z } from 'zod'

const message = z.object({ id: z.number().optional(), result: z.unknown().optional() })
const profiled = z.object({ profile: z.unknown() })

/** Takes a CPU profile of a process that was started with its inspector open, and writes it to a file. */
export const takingProfile = async <T>(log: string, file: string, run: () => Promise<T>): Promise<T> => {
  const address = /Debugger listening on (ws:\S+)/.exec(readFileSync(log, 'utf8'))?.[1]
  if (!address) throw new Error(`no inspector is open: see ${log}`)
  const socket = new WebSocket(address, { perMessageDeflate: false })
  await once(socket, 'open')
  const ask = async (id: number, method: string, params = {}): Promise<unknown> => {
    const answered = new Promise<unknown>((resolve) => {
      socket.on('message', (data) => {
        const said = message.parse(JSON.parse(String(data)))
        if (said.id === id) resolve(said.result)
      })
    })
    socket.send(JSON.stringify({ id, method, params }))
    return answered
  }
  await ask(1, 'Profiler.enable')
  await ask(2, 'Profiler.setSamplingInterval', { interval: 250 })
  await ask(3, 'Profiler.start')
  const result = await run()
  const { profile } = profiled.parse(await ask(4, 'Profiler.stop'))
  socket.close()
  writeFileSync(file, JSON.stringify(profile))
  return result
}
