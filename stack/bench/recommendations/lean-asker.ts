import { openConnection } from '../router/load/connection.ts'
import type { Connection } from '../router/load/connection.ts'
import { render } from '../router/load/render.ts'
import type { LoadRequest } from '../router/load/render.ts'

/** What came back; status 0 when the connection broke. */
export type Answered = { status: number; body: Buffer }
type Slot = { connection: Connection; hear: (answered: Answered) => void }

const broken: Answered = { status: 0, body: Buffer.alloc(0) }

/** Asks a server over raw sockets, as many as are asked at the same time: who measures shares the machine with what is measured. */
export const leanAsker = (url: string) => {
  const { hostname: host, port } = new URL(url)
  const all: Slot[] = []
  const free: Slot[] = []
  const open = (): Slot => {
    const slot: Slot = {
      hear: () => {},
      connection: openConnection(
        { host, port: Number(port) },
        {
          onAnswer: (status, body) => slot.hear({ status, body }),
          onFault: () => slot.hear(broken),
        },
      ),
    }
    all.push(slot)
    return slot
  }
  return {
    ask: (request: LoadRequest): Promise<Answered> =>
      new Promise((resolve) => {
        const slot = free.pop() ?? open()
        slot.hear = (answered) => {
          free.push(slot)
          resolve(answered)
        }
        slot.connection.send(render(request, `${host}:${port}`))
      }),
    close: async () => all.forEach(({ connection }) => connection.close()),
  }
}
