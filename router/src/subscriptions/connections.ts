import type { RouterContext } from '../context.ts'

/** How many may be open at once: of one viewer, and from one address, behind which there may be an office. */
export type ConnectionLimits = { perViewer: number; perAddress: number }

type Options = {
  limits: ConnectionLimits
  now: () => Date
  /** Whether what was shown when it was opened is good no longer: the session ended, the key was taken back. */
  isOver: (context: RouterContext) => boolean
}

type Open = { context: RouterContext; close: () => void }

const looksEveryMs = 1_000

/** Sockets and streams that are open, by whom. One look a second at all of them ends those whose token is over or was taken back. */
export const createConnections = ({ limits, now, isOver }: Options) => {
  const open = new Set<Open>()
  const ofViewers = counted(limits.perViewer)
  const fromAddresses = counted(limits.perAddress)

  const look = () => {
    const at = now()
    for (const { context, close } of open)
      if ((context.expiresAt && context.expiresAt <= at) || isOver(context)) close()
  }
  const timer = setInterval(look, looksEveryMs).unref()

  return {
    /** One more from this address; null when there are too many. What it answers gives the place back. */
    arrive: fromAddresses,
    /** One more of this viewer; null when there are too many. `close` is called when it may not stay. */
    enter: (context: RouterContext, close: () => void): (() => void) | null => {
      const leave = context.claims.viewer.kind === 'anonymous' ? () => {} : ofViewers(context.client)
      if (!leave) return null
      const one = { context, close }
      open.add(one)
      return () => {
        open.delete(one)
        leave()
      }
    },
    look,
    count: () => open.size,
    stop: () => clearInterval(timer),
  }
}
export type Connections = ReturnType<typeof createConnections>

/** Places under a name; giving one back twice is no harm. */
const counted = (most: number) => {
  const taken = new Map<string, number>()
  return (name: string): (() => void) | null => {
    const count = taken.get(name) ?? 0
    if (count >= most) return null
    taken.set(name, count + 1)
    let isTaken = true
    return () => {
      if (!isTaken) return
      isTaken = false
      const left = (taken.get(name) ?? 1) - 1
      if (left > 0) taken.set(name, left)
      else taken.delete(name)
    }
  }
}
