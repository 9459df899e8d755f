import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAdmin } from '@shop/kit/testing/viewers'
import { usersApiKey } from '@shop/schema/requests/users'
import { z } from 'zod'
import { apiKeys, auditLog } from '../src/store/tables.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

const admin = anAdmin()
const day = 24 * 3600 * 1000
let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const record = z.object({ id: z.string(), partnerId: z.string(), expiresAt: z.string().nullable() })
const made = z.looseObject({ secret: z.string(), apiKey: record })
const rotated = made.extend({ previous: record.extend({ replacedById: z.string() }) })

const create = async (some = {}) =>
  made.parse(
    await world.mutate(
      admin,
      'apiKeyCreate',
      { partnerName: 'Feeds Ltd', scopes: ['catalog:read'], ...some },
      '... on ApiKeyCreated { secret apiKey { id partnerId expiresAt } }',
    ),
  )
const rotate = (apiKeyId: string, some = {}) =>
  world.mutate(
    admin,
    'apiKeyRotate',
    { apiKeyId, ...some },
    '... on ApiKeyRotated { secret apiKey { id partnerId expiresAt } previous { id partnerId expiresAt replacedById } }',
  )
const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')
const works = async (key: string) => (await world.part.ask(usersApiKey, { keyHash: hashOf(key) })).partner !== null

describe('rotating an API key', () => {
  it('lets both keys work until the old one ends, for the same partner', async () => {
    const old = await create()

    const next = rotated.parse(await rotate(old.apiKey.id))

    expect(next.apiKey.partnerId).toBe(old.apiKey.partnerId)
    expect(next.previous).toMatchObject({ id: old.apiKey.id, replacedById: next.apiKey.id })
    expect([await works(old.secret), await works(next.secret)]).toEqual([true, true])
    world.pass(7 * day + 1)
    expect([await works(old.secret), await works(next.secret)]).toEqual([false, true])
  })

  it('makes one successor, however many ask at once', async () => {
    const old = await create()

    const answers = await Promise.all([rotate(old.apiKey.id), rotate(old.apiKey.id), rotate(old.apiKey.id)])

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ApiKeyNotCurrent',
      'ApiKeyNotCurrent',
      'ApiKeyRotated',
    ])
  })

  it('is refused for what is not there, and for a time that makes no sense', async () => {
    const { apiKey } = await create()

    expect(await rotate('key_\u0000')).toMatchObject({ __typename: 'ApiKeyNotFound' })
    expect(await rotate(apiKey.id, { worksUntil: '2001-01-01T00:00:00Z' })).toMatchObject({
      __typename: 'ApiKeyInvalid',
      path: ['worksUntil'],
    })
  })

  it('is noted with who did it, and the new key is in no note and no row', async () => {
    const old = await create()
    const next = rotated.parse(await rotate(old.apiKey.id))

    const notes = await world.part.db.select().from(auditLog)
    const keys = await world.part.db.select().from(apiKeys)
    expect(notes.find(({ action, subject }) => action === 'apiKey.rotate' && subject === old.apiKey.id)).toMatchObject({
      actor: admin.kind === 'user' ? admin.userId : '',
      before: { replacedById: null },
      after: { replacedById: next.apiKey.id },
    })
    for (const secret of [old.secret, next.secret]) expect(JSON.stringify([notes, keys])).not.toContain(secret)
  })
})

describe('an API key that is used', () => {
  it('says when, to the minute', async () => {
    const { secret, apiKey } = await create()
    const lastUsed = async () => {
      const { data } = await world.as(admin)<{ apiKeys: { nodes: { id: string; lastUsedAt: string | null }[] } }>(
        'query ($of: String) { apiKeys(partnerId: $of, first: 5) { nodes { id lastUsedAt } } }',
        { of: apiKey.partnerId },
      )
      return data.apiKeys.nodes.map(({ id, lastUsedAt }) => [id, lastUsedAt])
    }

    expect(await lastUsed()).toEqual([[apiKey.id, null]])
    await works(secret)
    const [first] = await lastUsed()
    await works(secret)
    expect(await lastUsed()).toEqual([[apiKey.id, expect.any(String)]])
    expect(await lastUsed()).toEqual([first])
    world.pass(2 * 60_000)
    await works(secret)
    expect(await lastUsed()).not.toEqual([first])
  })

  it('tells when it ends, so that nobody takes it for good beyond', async () => {
    const expiresAt = '2099-01-01T00:00:00.000Z'
    const { secret } = await create({ expiresAt })

    expect(await world.part.ask(usersApiKey, { keyHash: hashOf(secret) })).toMatchObject({ partner: { expiresAt } })
  })
})
