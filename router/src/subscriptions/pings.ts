import type { WebSocket } from 'ws'

const pingEveryS = 20

/** One timer for all sockets: in each second some are pinged, and those are let go that answered none since their last turn. */
export const createPings = () => {
  const turns: Set<WebSocket>[] = Array.from({ length: pingEveryS }, () => new Set())
  const silent = new WeakSet<WebSocket>()
  let turn = 0
  const timer = setInterval(() => {
    turn = (turn + 1) % pingEveryS
    for (const socket of turns[turn] ?? []) {
      if (silent.has(socket)) socket.terminate()
      else {
        silent.add(socket)
        socket.ping()
      }
    }
  }, 1_000)
  const onPong = function (this: WebSocket) {
    silent.delete(this)
  }

  return {
    /** What it answers forgets the socket. */
    keep: (socket: WebSocket): (() => void) => {
      const mine = turns[turn]
      mine?.add(socket)
      socket.on('pong', onPong)
      return () => void mine?.delete(socket)
    },
    stop: () => clearInterval(timer),
  }
}
