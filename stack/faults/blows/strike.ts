import { createClient } from 'redis'
import type { FaultyShop } from '../faulty-shop.ts'
import type { Fault } from '../plan.ts'
import { fillDisk } from './disk.ts'
import { disturbEvents } from './events.ts'
import { armAt } from './failpoints.ts'
import { breakStore } from './nats-store.ts'

/** Undoes what was done, where that does not undo itself. */
export type Heal = () => Promise<void>

const nothing: Heal = async () => {}

/** Does to the shop what was planned; the answer ends it. */
export const strike = async (shop: FaultyShop, fault: Fault): Promise<Heal> => {
  switch (fault.kind) {
    case 'kill':
      sendTo(shop.pidOf(fault.process), 'SIGKILL')
      return nothing
    case 'pause': {
      const pid = shop.pidOf(fault.process)
      sendTo(pid, 'SIGSTOP')
      return async () => sendTo(pid, 'SIGCONT')
    }
    case 'killServer': {
      const server = shop.servers[fault.server]
      await server.kill()
      return server.start
    }
    case 'pauseServer': {
      const server = shop.servers[fault.server]
      server.pause()
      return async () => server.resume()
    }
    case 'weather': {
      const links = fault.links.flatMap((name) => shop.links.all.get(name) ?? [])
      links.forEach((link) => link.set(fault.weather))
      return async () => links.forEach((link) => link.set({ kind: 'clear' }))
    }
    case 'failpoint':
      return armAt(shop, fault.part, fault.arm)
    case 'stripe':
      shop.sandbox.control.fault({ kind: fault.fault, when: fault.when, times: 3, path: '/v1/' })
      return async () => shop.sandbox.control.clear()
    case 'webhooks': {
      const { mode, copies, reverse } = fault
      shop.sandbox.control.webhooks({ mode, copies, reverse })
      return async () => shop.sandbox.control.clear()
    }
    case 'events':
      await disturbEvents(shop, fault.how)
      return nothing
    case 'natsStore':
      await breakStore(shop, fault.how)
      return nothing
    case 'flushRedis': {
      const redis = createClient({ url: shop.servers.redis.url, socket: { reconnectStrategy: false } })
      // Another fault may take the server away meanwhile: what was asked fails then, and that is enough.
      redis.on('error', () => {})
      await redis.connect()
      await redis.flushAll()
      await redis.close()
      return nothing
    }
    case 'fillDisk':
      return fillDisk(shop)
  }
}

/** A process that ended in the meantime needs no signal. */
const sendTo = (pid: number, signal: NodeJS.Signals) => {
  if (pid === 0) return
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
