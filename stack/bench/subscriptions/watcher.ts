import { setTimeout as sleep } from 'node:timers/promises'
import { openLeanSocket } from './lean-socket.ts'
import type { LeanSocket } from './lean-socket.ts'

/** What is watched, and by whom. `after`: it knows versions, and comes back from the last one. */
export type Watched = {
  from: string
  headers: Record<string, string>
  query: string
  id: string
  knowsVersions: boolean
}

export type Watcher = {
  /** Of each message: when it came, minus when what it tells happened, by what it says itself. */
  lags: number[]
  versions: number[]
  messages: () => number
  isIn: () => boolean
  open: () => Promise<void>
  leave: () => void
}

const stampOf = /"(?:minorUnits|at)":"?([^",}]+)/
const versionOf = /"version":(\d+)/
const dayMs = 86_400_000
const comeBackWithinMs = 5_000

/** Reads the moment from a message: an instant, or the milliseconds of the day, given as a price. */
const lagOf = (text: string, now: number): number | null => {
  const stamp = stampOf.exec(text)?.[1]
  if (stamp === undefined) return null
  return stamp.includes('-') ? now - Date.parse(stamp) : ((now % dayMs) - Number(stamp) + dayMs) % dayMs
}

/** One client with one subscription. When the router goes away it comes back within five seconds, at a moment of its own. */
export const createWatcher = (endpoint: string, { from, headers, query, id, knowsVersions }: Watched): Watcher => {
  const lags: number[] = []
  const versions: number[] = []
  let socket: LeanSocket | null = null
  let messages = 0
  let hasLeft = false

  const onText = (bytes: Buffer) => {
    const now = Date.now()
    const text = bytes.toString()
    messages += 1
    const lag = lagOf(text, now)
    if (lag !== null) lags.push(lag)
    if (knowsVersions) versions.push(Number(versionOf.exec(text)?.[1]))
  }
  const open = async (): Promise<void> => {
    socket = await openLeanSocket({ endpoint, from, headers, onText, onClose: () => void comeBack() })
    const after = versions.at(-1)
    const variables = { id, ...(knowsVersions && after !== undefined && { after }) }
    socket.send({ id: '1', type: 'subscribe', payload: { query, variables } })
  }
  const comeBack = async () => {
    if (hasLeft || !socket) return
    socket = null
    for (let isBack = false; !isBack && !hasLeft;) {
      await sleep(Math.random() * comeBackWithinMs)
      isBack = await open().then(
        () => true,
        () => false,
      )
    }
  }
  return {
    ...{ lags, versions, open },
    messages: () => messages,
    isIn: () => socket !== null,
    leave: () => {
      hasLeft = true
      socket?.close()
    },
  }
}
