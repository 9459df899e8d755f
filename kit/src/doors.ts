import { createServer } from 'node:net'
import type { Server, ServerOpts } from 'node:net'

/** How many may knock at the same instant: a crowd that comes at the bell is let in, not sent away. */
const backlog = 4_096
/** Node takes in one connection per listener in each turn of its loop; a crowd would keep a newcomer waiting for seconds. */
const doorsMax = 16
/** As Node's HTTP server opens its connections. */
const asHttp: ServerOpts = { allowHalfOpen: true, noDelay: true }

export type Doors = { port: number; close: () => void }

type Address = { host: string; port: number }

/**
 * Makes a server listen, where the system can share a port (Linux) by several listeners that all hand their connections
 * to it. Throws when somebody else has the port.
 */
export const openDoors = async (server: Server, { host, port }: Address): Promise<Doors> => {
  const listen = (door: Server, at: number, reusePort: boolean) =>
    new Promise<number>((resolve, reject) =>
      door.once('error', reject).listen({ port: at, host, backlog, reusePort }, () => {
        door.off('error', reject)
        const address = door.address()
        resolve(typeof address === 'object' && address ? address.port : at)
      }),
    )
  if (process.platform !== 'linux') return { port: await listen(server, port, false), close: () => {} }
  // A port that is shared can be taken by anybody who shares it too: first see that nobody has it.
  const scout = createServer()
  const bound = await listen(scout, port, false)
  await new Promise((resolve) => scout.close(resolve))
  await listen(server, bound, true)
  const doors = Array.from({ length: doorsMax - 1 }, () =>
    createServer(asHttp, (socket) => void server.emit('connection', socket)),
  )
  await Promise.all(doors.map((door) => listen(door, bound, true)))
  return { port: bound, close: () => doors.forEach((door) => door.close()) }
}
