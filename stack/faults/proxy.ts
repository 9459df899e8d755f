import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** What a link does to the bytes that cross it. */
export type Weather =
  | { kind: 'clear' }
  /** Each piece comes this much later, in order. */
  | { kind: 'slow'; delayMs: number; jitterMs: number }
  /** Open lines are cut, new ones refused. */
  | { kind: 'cut' }
  /** Lines stay open and swallow everything. */
  | { kind: 'halfOpen' }
  /** Each line breaks after so many bytes from the far side. */
  | { kind: 'resets'; afterBytes: number }
  /** Pieces of a few bytes, at so many bytes a second. */
  | { kind: 'narrow'; bytesPerSecond: number }

/** A line between two processes that can be disturbed. */
export type Link = {
  name: string
  port: number
  set: (weather: Weather) => void
  /** How many lines are open: for leaks. */
  open: () => number
  stop: () => Promise<void>
}

type Pair = { near: Socket; far: Socket; passed: number }

/** Passes TCP through to a target on this machine. Lines that were half open are cut when the weather clears: their bytes are gone. */
export const startLink = async (name: string, target: { host: string; port: number }): Promise<Link> => {
  let weather: Weather = { kind: 'clear' }
  const pairs = new Set<Pair>()

  const end = (pair: Pair) => {
    pairs.delete(pair)
    pair.near.destroy()
    pair.far.destroy()
  }
  const carry = (pair: Pair, from: Socket, to: Socket) => {
    let due = 0
    from.on('data', (bytes: Buffer) => {
      switch (weather.kind) {
        case 'halfOpen':
          return
        case 'cut':
          return end(pair)
        case 'resets':
          if (from === pair.far) pair.passed += bytes.length
          if (pair.passed > weather.afterBytes) return (pair.near.resetAndDestroy(), end(pair))
          break
        case 'slow':
          due = Math.max(due, performance.now() + weather.delayMs + (Math.random() * 2 - 1) * weather.jitterMs)
          break
        case 'narrow':
          due = Math.max(due, performance.now()) + (bytes.length / weather.bytesPerSecond) * 1_000
          break
        case 'clear':
          break
      }
      const waitMs = due - performance.now()
      if (waitMs <= 0) return void to.write(bytes)
      from.pause()
      setTimeout(() => {
        if (to.writable) to.write(bytes)
        from.resume()
      }, waitMs)
    })
    from.on('error', () => end(pair))
    from.on('close', () => end(pair))
    from.on('end', () => to.end())
  }

  const server = createServer({ allowHalfOpen: true }, (near) => {
    if (weather.kind === 'cut') return void near.resetAndDestroy()
    const far = connect({ ...target, allowHalfOpen: true })
    near.setNoDelay(true)
    far.setNoDelay(true)
    const pair = { near, far, passed: 0 }
    pairs.add(pair)
    carry(pair, near, far)
    carry(pair, far, near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    name,
    port: (server.address() as AddressInfo).port,
    set: (next) => {
      const mustCut = next.kind === 'cut' || weather.kind === 'halfOpen'
      weather = next
      if (mustCut) [...pairs].forEach(end)
    },
    open: () => pairs.size,
    stop: async () => {
      ;[...pairs].forEach(end)
      server.close()
      await once(server, 'close')
    },
  }
}
