import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { claimPort, portFrom } from './port.ts'

describe('a port for a server', () => {
  it('that another program has is refused in a line that names the variable to change', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const port = await portOf(other)

    await expect(claimPort(port, 'Redis', 'REDIS_PORT')).rejects.toThrow(
      new RegExp(`^Port ${port} for Redis is taken .*REDIS_PORT=\\d+`),
    )
    other.close()
  })

  it('is any free one when none is wanted', async () => {
    expect(await claimPort(0, 'Redis', 'REDIS_PORT')).toBeGreaterThan(0)
  })

  it('is told once when none is wanted: who was told it may not listen yet', async () => {
    const ports = new Set<number>()
    for (let count = 0; count < 1_000; count += 1) ports.add(await claimPort(0, 'Redis', 'REDIS_PORT'))

    expect(ports.size).toBe(1_000)
  })

  it.each(['x', '-1', '65536', '1.5'])('cannot be %j', (text) => {
    expect(() => portFrom({ REDIS_PORT: text }, 'REDIS_PORT', 4079)).toThrow(/^REDIS_PORT=.* is not a port/)
  })

  it('has a default', () => {
    expect(portFrom({ REDIS_PORT: '' }, 'REDIS_PORT', 4079)).toBe(4079)
  })
})

async function portOf(server: ReturnType<typeof createServer>): Promise<number> {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
