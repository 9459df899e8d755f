import { createServer } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { openDoors } from './doors.ts'
import type { Doors } from './doors.ts'

const host = '127.0.0.1'
const open: (Doors & { stop: () => void })[] = []

const aServer = async (port = 0) => {
  const server = createServer((_, response) => response.end('hello'))
  const doors = await openDoors(server, { host, port })
  open.push({ ...doors, stop: () => server.close() })
  return doors
}

afterEach(() => {
  for (const { close, stop } of open.splice(0)) {
    close()
    stop()
  }
})

describe('the doors of a server', () => {
  it('let everybody in to the same server', async () => {
    const { port } = await aServer()
    const crowd = Array.from({ length: 64 }, () =>
      fetch(`http://${host}:${port}`, { headers: { connection: 'close' } }),
    )
    const answers = await Promise.all(crowd.map(async (visit) => (await visit).text()))

    expect(new Set(answers)).toEqual(new Set(['hello']))
  })

  it('do not open where somebody else listens', async () => {
    const { port } = await aServer()

    await expect(aServer(port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
