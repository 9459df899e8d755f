import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorld } from './world.ts'
import type { Person, World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

type Listed = { id: string; deviceLabel: string | null; isCurrent: boolean }
const sessionsOf = async (person: Person): Promise<Listed[]> =>
  (
    await world.as(person.viewer)<{ me: { sessions: Listed[] } }>(
      '{ me { sessions { id deviceLabel isCurrent createdAt lastUsedAt } } }',
    )
  ).data.me.sessions

describe('the list of sessions', () => {
  it('names every device, the latest used first, and says which one asks', async () => {
    const ada = await world.register()
    world.pass(1_000)
    await world.signIn(ada, 'phone')
    world.pass(1_000)
    const laptop = await world.signIn(ada, ' laptop ')

    const listed = await sessionsOf(laptop)

    expect(listed.map(({ deviceLabel, isCurrent }) => [deviceLabel, isCurrent])).toEqual([
      ['laptop', true],
      ['phone', false],
      [null, false],
    ])
  })

  it('keeps twenty: the one not used for longest is signed out', async () => {
    const ada = await world.register()
    for (let device = 0; device < 20; device += 1) {
      world.pass(1_000)
      await world.signIn(ada)
    }

    expect(await sessionsOf(ada)).toHaveLength(20)
    expect((await world.refresh(ada.refreshToken)).__typename).toBe('RefreshTokenInvalid')
  })
})

describe('ending a session', () => {
  it('ends that one only, and shows it in the same answer', async () => {
    const ada = await world.register()
    const phone = await world.signIn(ada, 'phone')

    const answer = await world.mutate(
      ada.viewer,
      'sessionRevoke',
      { sessionId: phone.viewer.sessionId },
      '... on SessionRevoked { user { sessions { id } } }',
    )

    expect(answer).toMatchObject({ __typename: 'SessionRevoked', user: { sessions: [{ id: ada.viewer.sessionId }] } })
    expect((await world.refresh(phone.refreshToken)).__typename).toBe('RefreshTokenInvalid')
    expect((await world.refresh(ada.refreshToken)).__typename).toBe('Refreshed')
  })
})
