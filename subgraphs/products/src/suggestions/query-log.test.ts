import { describe, expect, it } from 'vitest'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import type { Viewer } from '@shop/kit/viewer'
import { weightAt } from '../domain/fading.ts'
import { createQueryLog } from './query-log.ts'
import type { Noted } from './query-log.ts'

const noon = new Date('2026-06-01T12:00:00Z')
const found = [{ id: 'prod_1', popularity: 0 }]
const searched = (typed: string, viewer: Viewer = aGuest(), more: Partial<Noted> = {}): Noted => ({
  ...{ signal: 'SEARCHED', typed, viewer, found },
  ...more,
})
const weightOf = (noted: Noted) => {
  const log = createQueryLog(() => noon)
  log.note(noted)
  return (log.take()[0]?.weight ?? 0) / weightAt(noon)
}

describe('noting what people search for', () => {
  it('counts one query however it is written, and each who typed it once', () => {
    const log = createQueryLog(() => noon)
    const ada = aUser()
    for (const typed of ['Enamel mug', ' enamel  MUG', 'enamel mug!']) log.note(searched(typed, ada))
    log.note(searched('enamel mug', aGuest('gst_ben')))
    const [one, ...others] = log.take()

    expect(others).toEqual([])
    expect(one).toMatchObject({ query: 'enamel mug', day: '2026-06-01', productIds: ['prod_1'] })
    expect(one?.weight).toBeCloseTo(4 * weightAt(noon))
    expect([...(one?.viewers ?? [])]).toEqual([ada.userId, 'gst_ben'])
    expect(log.take()).toEqual([])
  })

  it('leaves out what found nothing, what is about a person, and who is no buyer', () => {
    const log = createQueryLog(() => noon)
    log.note(searched('mug', aGuest(), { found: [] }))
    log.note(searched('ada@example.com'))
    log.note(searched('mug', aStaffMember()))
    log.note(searched('mug', { kind: 'partner', partnerId: 'prt_1', scopes: [] }))
    log.note(searched('mug', { kind: 'system', part: 'products' }))

    expect(log.take()).toEqual([])
  })

  it('weighs more what leads to something, and what finds what many bought', () => {
    expect(weightOf(searched('mug', aGuest(), { signal: 'OPENED' }))).toBe(3)
    expect(weightOf(searched('mug', aGuest(), { signal: 'BOUGHT' }))).toBe(10)
    expect(weightOf(searched('mug', aGuest(), { found: [...found, { id: 'prod_2', popularity: 99 }] }))).toBe(3)
  })

  it('holds no more than it may, and goes on counting what it holds', () => {
    const log = createQueryLog(() => noon, 2)
    for (const typed of ['one', 'two', 'three', 'one']) log.note(searched(`${typed} mug`))

    expect(log.take().map(({ query, weight }) => [query, Math.round(weight / weightAt(noon))])).toEqual([
      ['one mug', 2],
      ['two mug', 1],
    ])
  })

  it('holds no more people than are needed', () => {
    const log = createQueryLog(() => noon)
    for (let nth = 0; nth < 50; nth += 1) log.note(searched('mug'))

    expect(log.take()[0]?.viewers.size).toBe(5)
  })

  it('takes back what could not be written down', () => {
    const log = createQueryLog(() => noon)
    log.note(searched('mug', aGuest('gst_ada')))
    const waiting = log.take()
    log.note(searched('mug', aGuest('gst_ben')))
    log.giveBack(waiting)

    expect(log.take()).toMatchObject([{ query: 'mug', viewers: new Set(['gst_ben', 'gst_ada']) }])
  })
})
