import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RouterContext } from '../context.ts'
import type { PartCall } from './connect.ts'
import { askPart, remote } from './remote.ts'

const context: RouterContext = {
  claims: { viewer: { kind: 'anonymous' }, market: 'DE', currency: 'EUR', language: 'en' },
  callerHash: 'a hash of an address',
  requestId: 'req_1',
  usageClient: 'anonymous',
  client: 'address:127.0.0.1',
  address: '127.0.0.1',
  expiresAt: null,
}
const fine = { status: 200, headers: {}, body: '{"data":{"me":null}}' }

/** A part that answers as `behave` does, and the router's way to it. */
const aPart = (behave: PartCall) => {
  const call = vi.fn<PartCall>(behave)
  const source = remote(
    askPart({ name: 'users', connect: () => call, secret: 'a secret', now: () => new Date(), timeoutMs: 1_000 }),
    1_000,
  )
  const ask = async (query: string) => {
    const answering = source.process({ request: { query }, context } as never)
    await vi.advanceTimersByTimeAsync(3_000)
    return (await answering) as { data?: unknown; errors?: { extensions: { code: string } }[] }
  }
  return { call, ask }
}

const isAway: PartCall = () => Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:4101'))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('asking a part', () => {
  it('repeats a query once, and says no more than that a part is away', async () => {
    const { call, ask } = aPart(isAway)
    const answer = await ask('{ me { id } }')

    expect(call).toHaveBeenCalledTimes(2)
    expect(answer.errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE')
    expect(JSON.stringify(answer)).not.toContain('4101')
  })

  it('never repeats a mutation, whose effect may have happened', async () => {
    const { call, ask } = aPart(isAway)
    await ask('mutation { logout { __typename } }')

    expect(call).toHaveBeenCalledTimes(1)
  })

  it.each(['[]', '{"data":7}', '{"errors":[null]}', '{"errors":[{"message":"no","path":5}]}', '<html>'])(
    'takes %s for no answer',
    async (body) => {
      const { ask } = aPart(async () => ({ ...fine, body }))

      expect((await ask('{ me { id } }')).errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE')
    },
  )

  it('gives a part no more time than the client has left', async () => {
    const { call, ask } = aPart(async (request) => {
      vi.advanceTimersByTime(700)
      return isAway(request)
    })
    await ask('{ me { id } }')

    expect(call.mock.calls.map(([{ timeoutMs }]) => timeoutMs)).toEqual([1_000, 300])
  })

  it('stops after five failures in a row, tries again after two seconds, and goes on when that went well', async () => {
    let isUp = false
    const { call, ask } = aPart(async (request) => (isUp ? fine : isAway(request)))
    const mutation = 'mutation { logout { __typename } }'
    vi.setSystemTime(0)
    for (let index = 0; index < 5; index += 1) {
      vi.setSystemTime(0)
      await ask(mutation)
    }
    const whenOpened = call.mock.calls.length
    vi.setSystemTime(1_000)
    await ask(mutation)
    expect(call).toHaveBeenCalledTimes(whenOpened)

    isUp = true
    vi.setSystemTime(60_000)

    expect(await ask('{ me { id } }')).toEqual({ data: { me: null } })
    expect(await ask(mutation)).toEqual({ data: { me: null } })
  })
})
