import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { firehoseStream, firehoseSubject } from '@shop/kit/events/firehose-stream'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import { clicks } from '../src/clicks.ts'
import { recommendations } from '../src/subgraph.ts'
import { aDevice, aPerson, anEvent, clicksSettled, interactionsIn } from './person.ts'
import { aShop, aWindow } from './shop-window.ts'

let part: TestPart

beforeAll(async () => {
  part = await startTestPart(recommendations)
})
afterAll(() => part.stop())

const keptOf = async (person: string) => (await interactionsIn(part)).filter((row) => row.person === person)
const keptAre = (person: string, count: number) =>
  until(async () => (await keptOf(person)).length === count, { what: `${count} of ${person}` })
const settled = () => clicksSettled(part)

describe('telling what somebody did', () => {
  it('keeps each event once, however often and however it is told', async () => {
    const guestId = newId('gst')
    const ada = aPerson(part, aGuest(guestId))
    const productId = await aShop(part).product()
    const { list } = await aWindow(part.as(anonymous)).trending()
    const trackingId = list.find(({ product }) => product.id === productId)?.trackingId
    const events = [
      anEvent({ productId }),
      anEvent({ kind: 'SEARCH', query: 'red mug' }),
      anEvent({ kind: 'CLICK', productId, query: 'red mug', trackingId }),
      anEvent({ kind: 'ADD', productId }),
      anEvent({ kind: 'IMPRESSION', productId, trackingId }),
    ]

    const first = await ada.tell([...events, ...events.slice(0, 2)])
    const again = await Promise.all([ada.tell(events), ada.tell(events)])

    expect(first).toMatchObject({ accepted: 5, repeated: 2, dropped: 0, withheld: 0, refused: [] })
    expect(again).toMatchObject([
      { accepted: 0, repeated: 5 },
      { accepted: 0, repeated: 5 },
    ])
    await keptAre(guestId, 5)
  })

  it('keeps an event once that comes again when the broker has forgotten it', async () => {
    const [viewer, productId] = [aUser(), newId('prod')]
    const ada = aPerson(part, viewer)
    const event = anEvent({ productId })
    await ada.tell([event])
    await keptAre(viewer.userId, 1)
    const { bus } = part.part
    const subject = firehoseSubject(bus, clicks.name)
    const { data } = await bus.jsm.streams.getMessage(firehoseStream(bus, clicks.name), { last_by_subj: subject })

    // Without a message id each is stored once more.
    for (let time = 0; time < 3; time += 1) await bus.js.publish(subject, data)
    await settled()

    expect(await keptOf(viewer.userId)).toHaveLength(1)
  })

  it('takes an event of one person from nobody else, though it has the same id', async () => {
    const [one, two] = [aUser(), aUser()]
    const event = anEvent({ productId: newId('prod') })

    await aPerson(part, one).tell([event])
    await aPerson(part, two).tell([event])

    await keptAre(one.userId, 1)
    await keptAre(two.userId, 1)
  })

  it('never shows or keeps the id of a device, and believes no id of a person', async () => {
    const device = aDevice()
    await aPerson(part, anonymous, device).views(newId('prod'))
    await settled()

    const rows = JSON.stringify([
      await interactionsIn(part),
      [...(await part.part.db.execute(sql`select * from people`))],
    ])
    expect(rows).not.toContain(device)
    expect(await aPerson(part, anonymous, `usr_${'01jd0000000000000000000000'}`).views(newId('prod'))).toMatchObject({
      accepted: 1,
    })
    await settled()
    expect((await interactionsIn(part)).filter(({ person }) => person === 'usr_01jd0000000000000000000000')).toEqual([])
  })

  it.each<[string, string | undefined, unknown[], string, string[]]>([
    ['no events', aDevice(), [], 'TrackingInputInvalid', ['events']],
    ['101 events', aDevice(), Array.from({ length: 101 }, () => anEvent()), 'TrackingInputInvalid', ['events']],
    ['an id that can be guessed', 'device-1', [anEvent()], 'TrackingInputInvalid', ['anonymousId']],
    ['an id of 10 kB', 'ab'.repeat(5_000), [anEvent()], 'TrackingInputInvalid', ['anonymousId']],
    ['an id of emoji', '🦊'.repeat(30), [anEvent()], 'TrackingInputInvalid', ['anonymousId']],
    ['nobody', undefined, [anEvent()], 'TrackedByNobody', ['anonymousId']],
  ])('answers %s as data', async (_, device, events, typename, path) => {
    expect(await aPerson(part, anonymous, device).tell(events)).toMatchObject({ __typename: typename, path })
  })

  it('takes what makes sense of a hostile batch, and breaks at nothing of it', async () => {
    const viewer = aUser()
    const long = 'x'.repeat(10_000)
    const productId = newId('prod')
    const answer = await aPerson(part, viewer).tell([
      anEvent({ id: '🦊'.repeat(8), productId }),
      anEvent({ id: long, productId }),
      anEvent({ id: 'a\u0000b\u0000c\u0000d', productId }),
      anEvent({ productId: long }),
      anEvent({ productId, trackingId: long }),
      anEvent({ productId, at: '9999-12-31T23:59:59.999Z' }),
      anEvent({ productId, at: '1970-01-01T00:00:00.000Z' }),
      anEvent({ kind: 'SEARCH', query: long }),
      anEvent({ kind: 'SEARCH', query: '\u0000\ud800 mug \u202e' }),
    ])

    expect(answer).toMatchObject({ accepted: 1 })
    expect(answer.refused?.map(({ index, reason }) => `${index} ${reason}`)).toEqual([
      '0 ID_INVALID',
      '1 ID_INVALID',
      '2 ID_INVALID',
      '3 PRODUCT_INVALID',
      '4 TRACKING_ID_INVALID',
      '5 TIME_OUT_OF_RANGE',
      '6 TIME_OUT_OF_RANGE',
      '7 QUERY_INVALID',
    ])
    await keptAre(viewer.userId, 1)
  })
})
