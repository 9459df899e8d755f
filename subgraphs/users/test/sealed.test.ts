import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BadEnvironment } from '@shop/kit/config'
import { startPart } from '@shop/kit/part'
import { newFieldKey } from '@shop/kit/sealed'
import { startBefore } from '@shop/kit/testing/before'
import type { Before } from '@shop/kit/testing/before'
import { quietLog } from '@shop/kit/telemetry/log'
import { users } from '../src/subgraph.ts'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

describe('people in a dump', () => {
  let world: World
  beforeAll(async () => void (world = await startWorld()))
  afterAll(() => world.stop())

  it('cannot be read', async () => {
    const ada = await world.register({ email: 'secret@example.com', name: 'Augusta Byron', displayName: 'Countess' })
    const address = {
      name: 'Augusta Byron',
      line1: '12 St James Square',
      city: 'London',
      postalCode: 'SW1Y 4JH',
      country: 'GB',
      phone: '+4420793000',
    }
    expect(await world.mutate(ada.viewer, 'addressCreate', { address })).toMatchObject({ __typename: 'AddressCreated' })

    const dump = JSON.stringify(
      await Promise.all(tables.map((table) => world.part.db.execute(`select * from ${table}`))),
    )

    expect(dump).toContain('sealed:test:')
    for (const word of ['secret@example.com', 'Augusta', 'Countess', 'James', 'SW1Y', '+4420', '"d":'])
      expect(dump).not.toContain(word)
  })
})

const tables = [
  'users',
  'addresses',
  'sessions',
  'refresh_tokens',
  'signing_keys',
  'secrets',
  'audit_log',
  'outbox',
  'inbox',
  'attempts',
]
const rows = z.array(z.object({ email: z.string(), email_hash: z.string() }))

describe('a database of before', () => {
  let before: Before
  beforeAll(async () => void (before = await startBefore(users.migrations, '0002_sealed')))
  afterAll(() => before.drop())

  it('is sealed at the start; with other keys nothing starts', async () => {
    await before.sql`
      insert into users select 'usr_' || n, 'old' || n || '@example.com', 'Old', null, 'x', '{customer}', '{}', 1, now() from generate_series(1, 600) n`

    const part = await startPart(users, before.env, { log: quietLog('users') })
    const found = rows.parse(await part.db.execute('select email, email_hash from users'))
    await part.stop()

    expect(new Set(found.map((row) => row.email_hash)).size).toBe(600)
    expect(found.every(({ email }) => email.startsWith('sealed:test:'))).toBe(true)
    for (const wrong of [
      { FIELD_KEYS: newFieldKey('test') },
      { FIELD_LOOKUP_KEY: 'not the one of before' },
      { FIELD_KEYS: '' },
    ])
      await expect(startPart(users, { ...before.env, ...wrong }, { log: quietLog('users') })).rejects.toThrow(
        BadEnvironment,
      )
  })
})
