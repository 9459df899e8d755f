import { describe, expect, it, onTestFinished } from 'vitest'
import { failpointsOf } from '@shop/kit/failpoint-door'
import { disarmPoints } from '@shop/kit/failpoints'
import { Unanswered, createAsk } from '@shop/kit/requests'
import { defineSubgraph } from '@shop/kit/subgraph'
import { startTestPart } from '@shop/kit/testing/part'

const start = async (env: Record<string, string>) => {
  const part = await startTestPart(
    defineSubgraph({
      name: 'tower',
      schema: 'type Query { bells: Int! }',
      migrations: new URL('./migrations', import.meta.url),
      resolvers: {},
      publishes: [],
      context: () => ({}),
    }),
    { env },
  )
  onTestFinished(() => part.stop())
  onTestFinished(disarmPoints)
  return createAsk('operator', part.part.bus)
}
const door = failpointsOf('tower')

describe('the door for failpoints', () => {
  it('lists, arms and disarms them while the part runs', async () => {
    const ask = await start({ FAILPOINTS: 'on' })

    expect((await ask(door, {})).registered).toEqual(
      expect.arrayContaining([
        'ask.send:before',
        'db.commit:before',
        'inbox.ack:before',
        'job.run:after',
        'relay.mark:after',
      ]),
    )
    expect((await ask(door, { arm: 'tower/db.commit:after:hang' })).armed).toEqual([
      'tower/db.commit:after:hang=15000@1',
    ])
    await expect(ask(door, { arm: 'nonsense' })).rejects.toBeInstanceOf(Unanswered)
    expect((await ask(door, { disarm: true })).armed).toEqual([])
  })

  it('is closed unless it was asked for', async () => {
    const ask = await start({})

    await expect(ask(door, {})).rejects.toBeInstanceOf(Unanswered)
  })
})
