import { describe, expect, it } from 'vitest'
import type { Ask } from '@shop/kit/requests'
import { partnerKeys } from './partner-keys.ts'

const noon = new Date('2026-03-01T12:00:00Z')
const later = (ms: number) => new Date(noon.getTime() + ms)

/** Users, who know one key, and count how often they are asked. */
const users = (expiresAt: Date | null = null) => {
  const asked: unknown[] = []
  const ask: Ask = async (contract, input) => {
    asked.push(input)
    const isKnown = JSON.stringify(input).includes('770e607624d689265ca6c44884d0807d9b054d23c473c106c72be9de08b7376c')
    const partner = { partnerId: 'ptn_1', name: 'Feeds', scopes: ['catalog:read'], expiresAt: expiresAt?.toISOString() }
    return contract.answer.parse({ partner: isKnown ? partner : null })
  }
  return { ask, asked }
}

describe("a partner's key", () => {
  it('is asked about once, by its hash, for all who show it meanwhile', async () => {
    const { ask, asked } = users()
    const callerOf = partnerKeys(ask, () => noon)

    const callers = await Promise.all([callerOf('good'), callerOf('good'), callerOf('good')])
    await callerOf('good')

    expect(new Set(callers.map((caller) => caller?.viewer.kind))).toEqual(new Set(['partner']))
    expect(asked).toHaveLength(1)
    expect(JSON.stringify(asked)).not.toContain('good')
  })

  it('that is wrong is not asked about again and again', async () => {
    const { ask, asked } = users()
    const callerOf = partnerKeys(ask, () => noon)

    expect(await callerOf('bad')).toBeNull()
    expect(await callerOf('bad')).toBeNull()
    expect(asked).toHaveLength(1)
  })

  it('stops at the moment at which it ends, although it is still remembered', async () => {
    let at = noon
    const callerOf = partnerKeys(users(later(5_000)).ask, () => at)

    expect(await callerOf('good')).toMatchObject({ expiresAt: later(5_000) })
    at = later(5_000)
    expect(await callerOf('good')).toBeNull()
  })

  it('cannot be told while users do not answer: that is no verdict on the key', async () => {
    const silent: Ask = () => Promise.reject(new Error('no answer'))

    await expect(partnerKeys(silent, () => noon)('good')).rejects.toThrow('no answer')
  })
})
