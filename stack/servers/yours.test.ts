import { describe, expect, it } from 'vitest'
import { assertUrl, unreachable, yours } from './yours.ts'

const failure = (code: string) => Object.assign(new Error(`${code} in many words`), { code })

describe('a server that the environment names', () => {
  it.each(['localhost:5432', 'mysql://127.0.0.1', 'postgres//x', ' '])('is refused when its URL is %j', (url) => {
    expect(() => assertUrl('DATABASE_URL', url, ['postgres:'])).toThrow(
      /^DATABASE_URL .*postgres:\/\/user:password@host:port/,
    )
  })

  it('may be a list of URLs', () => {
    expect(() => assertUrl('NATS_URL', 'nats://a:4222,nats://b:4222', ['nats:'])).not.toThrow()
  })

  it.each([
    ['ECONNREFUSED', 'connection refused'],
    ['ENOTFOUND', 'unknown host'],
    ['28P01', 'wrong user or password'],
    ['E_OTHER', 'E_OTHER in many words'],
  ])('that fails with %s is named in one line, without its password', (code, words) => {
    const line = unreachable('PostgreSQL', 'DATABASE_URL', 'postgres://me:hidden@db.example:5432/x', failure(code))

    expect(line).toContain('DATABASE_URL: PostgreSQL at db.example:5432')
    expect(line).toContain(`(${words})`)
    expect(line).not.toContain('hidden')
    expect(line).not.toContain('\n')
  })

  it('is used as it is when it answers', async () => {
    const url = 'redis://127.0.0.1:1'

    const server = await yours({ name: 'Redis', variable: 'REDIS_URL', url, schemes: ['redis:'], ping: async () => {} })

    expect(server).toMatchObject({ url, source: 'yours: REDIS_URL' })
    expect(server.pid).toBeUndefined()
  })
})
