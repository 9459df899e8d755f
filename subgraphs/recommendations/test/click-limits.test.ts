import { expect, describe, it, onTestFinished } from 'vitest'
import { newId } from '@shop/kit/id'
import { firehoseStream } from '@shop/kit/events/firehose-stream'
import { startTestPart } from '@shop/kit/testing/part'
import { aGuest } from '@shop/kit/testing/viewers'
import { recommendations } from '../src/subgraph.ts'
import { aPerson, anEvent, clicksSettled, interactionsIn } from './person.ts'

const startShop = async (env: Record<string, string> = {}) => {
  const part = await startTestPart(recommendations, { env })
  onTestFinished(() => part.stop())
  return part
}
const views = (count: number) => Array.from({ length: count }, () => anEvent({ productId: newId('prod') }))

describe('more than can be taken', () => {
  it('is dropped and said, and nothing of it is an error', async () => {
    const part = await startShop({ CLICKS_PER_SECOND: '50' })

    const answers = await Promise.all(Array.from({ length: 10 }, () => aPerson(part, aGuest()).tell(views(100))))

    const sum = (of: (answer: (typeof answers)[number]) => number | undefined) =>
      answers.reduce((total, answer) => total + (of(answer) ?? 0), 0)
    expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => undefined))
    expect(sum(({ accepted }) => accepted) + sum(({ dropped }) => dropped)).toBe(1_000)
    expect(sum(({ dropped }) => dropped)).toBeGreaterThan(800)
  })

  it('is written in the time that is given to it, not in that of whoever told it', async () => {
    const part = await startShop({ CLICKS_PER_SECOND: '200' })
    const guest = aPerson(part, aGuest())
    const beganAt = performance.now()

    await guest.tell(views(100))
    const toldMs = performance.now() - beganAt
    await guest.tell(views(100))
    await clicksSettled(part)

    expect(await interactionsIn(part)).toHaveLength(201)
    expect(performance.now() - beganAt).toBeGreaterThan(750)
    expect(toldMs).toBeLessThan(750)
  })

  it('is dropped while the broker has no place for it, and taken as soon as it has', async () => {
    const part = await startShop()
    const { bus } = part.part
    await bus.jsm.streams.delete(firehoseStream(bus, 'clicks'))
    const guest = aPerson(part, aGuest())

    const answer = await guest.tell(views(20))

    expect(answer).toMatchObject({ __typename: 'EventsTracked', accepted: 0, dropped: 20 })
    await expect.poll(async () => (await guest.tell(views(1))).accepted, { timeout: 20_000 }).toBe(1)
  })
})
