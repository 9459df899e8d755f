import { describe, expect, it } from 'vitest'
import type { Viewer } from '@shop/kit/viewer'
import type { RouterContext } from '../context.ts'
import { createConnections } from './connections.ts'

const noon = new Date('2026-01-01T12:00:00Z')
const later = (ms: number) => new Date(noon.getTime() + ms)

const aContext = (viewer: Viewer, expiresAt: Date | null = null): RouterContext => ({
  claims: { viewer, market: 'DE', currency: 'EUR', language: 'en' },
  ...{
    callerHash: 'a hash',
    address: '127.0.0.1',
    requestId: 'req_1',
    usageClient: 'anonymous',
    client: JSON.stringify(viewer),
    expiresAt,
  },
})
const ada: Viewer = { kind: 'guest', guestId: 'gst_ada' }
const ben: Viewer = { kind: 'guest', guestId: 'gst_ben' }

const aWorld = () => {
  let at = noon
  const over = new Set<RouterContext>()
  const limits = { perViewer: 2, perAddress: 3 }
  const connections = createConnections({ limits, now: () => at, isOver: (context) => over.has(context) })
  connections.stop()
  return { connections, over, passes: (ms: number) => void (at = later(ms)) }
}

describe('open connections', () => {
  it('are so many of one viewer and no more, until one leaves', () => {
    const { connections } = aWorld()
    const first = connections.enter(aContext(ada), () => {})
    connections.enter(aContext(ada), () => {})
    expect(connections.enter(aContext(ada), () => {})).toBeNull()
    expect(connections.enter(aContext(ben), () => {})).not.toBeNull()
    first?.()
    first?.()

    expect(connections.enter(aContext(ada), () => {})).not.toBeNull()
    expect(connections.enter(aContext(ada), () => {})).toBeNull()
    expect(connections.count()).toBe(3)
  })

  it('are counted by address for those who are nobody', () => {
    const { connections } = aWorld()
    const nobody = aContext({ kind: 'anonymous' })
    for (let each = 0; each < 5; each += 1) expect(connections.enter(nobody, () => {})).not.toBeNull()
    for (let each = 0; each < 3; each += 1) expect(connections.arrive('10.0.0.1')).not.toBeNull()

    expect(connections.arrive('10.0.0.1')).toBeNull()
    expect(connections.arrive('10.0.0.2')).not.toBeNull()
  })

  it('are closed when their token is over, or was taken back', () => {
    const { connections, over, passes } = aWorld()
    const closed: string[] = []
    const short = aContext(ada, later(5_000))
    const long = aContext(ben)
    connections.enter(short, () => void closed.push('short'))
    connections.enter(long, () => void closed.push('long'))
    passes(4_999)
    connections.look()
    expect(closed).toEqual([])
    passes(5_000)
    connections.look()
    expect(closed).toEqual(['short'])
    over.add(long)
    connections.look()

    expect(closed).toContain('long')
  })
})
