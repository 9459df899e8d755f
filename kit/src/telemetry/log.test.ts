import { describe, expect, it } from 'vitest'
import { createLog } from './log.ts'
import { inScope } from './scope.ts'

const written = (write: (log: ReturnType<typeof createLog>) => void): string => {
  let text = ''
  write(createLog('orders', { write: (line: string) => void (text += line) }))
  return text
}

describe('a log line', () => {
  it('names the part and the request that it is about', () => {
    const line = written((log) => inScope({ part: 'orders', requestId: 'req_1' }, () => log.info('hello')))

    expect(JSON.parse(line)).toMatchObject({ part: 'orders', requestId: 'req_1', msg: 'hello' })
  })

  it('tells of a failed statement without the values in it', () => {
    const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (email)=(ada@example.com)' })
    const line = written((log) =>
      log.error({ err: new Error('Failed query: insert …\nparams: ada@example.com', { cause }) }, 'no'),
    )

    expect(line).toContain('23505')
    expect(line).not.toContain('ada@example.com')
  })

  it('has no secrets, and stays one line whatever is in it', () => {
    const line = written((log) =>
      log.info({ user: { email: 'ada@example.com' }, password: 'x', note: 'a\nb\u001b[31m' }, 'one\r\ntwo'),
    )

    expect(line).not.toMatch(/ada@example\.com|"x"/)
    expect(line.trim().split('\n')).toHaveLength(1)
  })
})
