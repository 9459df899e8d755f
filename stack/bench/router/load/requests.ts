import type { LoadPlan } from './plan.ts'
import { render } from './render.ts'

/** Gives the bytes of the request that comes next on a connection. */
export type NextRequest = (connection: number) => Buffer

/**
 * Requests are rendered before the load begins; what is to come only once is written over its placeholder. Each connection
 * has bytes of its own, because they must stay as they are until the answer has come.
 */
export const requestsOf = ({ host, port, connections, requests, once }: LoadPlan): NextRequest => {
  const rendered = requests.map((request) => render(request, `${host}:${port}`))
  const pick = scattered(rendered.length)
  if (once === null) return () => rendered[pick()] ?? Buffer.alloc(0)
  const own = Array.from({ length: connections }, () => rendered.map((bytes) => placed(Buffer.from(bytes), once)))
  let count = 0
  return (connection) => {
    const chosen = own[connection]?.[pick()]
    if (!chosen) return Buffer.alloc(0)
    count += 1
    const text = String(count % 10 ** (once.length - 1)).padStart(once.length - 1, '0')
    for (const place of chosen.places) chosen.bytes.write(text, place + 1, 'latin1')
    return chosen.bytes
  }
}

/** Where in the bytes the placeholder stands. */
const placed = (bytes: Buffer, placeholder: string) => {
  const places: number[] = []
  for (let at = bytes.indexOf(placeholder); at >= 0; at = bytes.indexOf(placeholder, at + 1)) places.push(at)
  return { bytes, places }
}

/** All in turn first, then in an order that looks random and is the same each time. */
const scattered = (count: number): (() => number) => {
  let drawn = 0
  let state = 1
  return () => {
    if (count === 1) return 0
    drawn += 1
    if (drawn <= count) return drawn - 1
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % count
  }
}
