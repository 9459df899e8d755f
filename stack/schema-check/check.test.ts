import { describe, expect, it } from 'vitest'
import type { Manifest } from '@shop/router/policies/trusted-operations'
import { checkSchema } from './check.ts'
import type { Verdict } from './judge.ts'
import type { RecordedUse } from './recorded-use.ts'
import { reportLines } from './report.ts'

const now = new Date('2026-11-22T12:00:00Z')
const sunset = (last: string) =>
  `@deprecated(reason: "Use Pet.name instead; deprecated on 2026-01-01, removed after ${last}")`
const old = `type Query { pet: Pet } type Pet { name: String title: String age: Int soon: Int ${sunset('2027-03-01')} over: Int ${sunset('2026-11-01')} }`
const manifest: Manifest = {
  version: 1,
  clients: {
    'partner-feeds': { aa: { name: 'PetPage', body: 'query PetPage { pet { title } }' } },
    web: { bb: { name: 'Home', body: 'query Home { pet { name } }' } },
  },
}
const contracts = new Map<string, string>()
const recorded = (some: Partial<RecordedUse> = {}): RecordedUse => ({
  since: '2026-08-24',
  operations: [
    { client: 'mobile', id: 'cc', name: 'Ages', kind: 'query', uses: ['Pet.age'], requests: 7, lastDay: '2026-11-20' },
  ],
  coordinates: [],
  ...some,
})
const without = (field: RegExp) => old.replace(field, '')

const check = (sdl: string, use: RecordedUse | null = null, next: Manifest = manifest): Verdict[] =>
  checkSchema({ sdl: old, manifest, contracts }, { sdl, manifest: next, contracts }, use, now)
const said = (verdicts: Verdict[]) =>
  verdicts.map(({ isRefused, change, users }) => [
    isRefused,
    change.kind,
    users.map(({ client, operation }) => `${client} ${operation}`),
  ])

describe('removing a field', () => {
  it('that a partner registered breaks that partner, by name', () => {
    const verdicts = check(without(/title: String/))

    expect(said(verdicts)).toEqual([[true, 'FIELD_REMOVED', ['partner-feeds PetPage']]])
    expect(reportLines(verdicts, false)).toEqual([
      'BREAKS Pet.title was removed. (it is used)',
      '    partner-feeds: PetPage (registered)',
      expect.stringContaining('-> put it back; deprecate it (Use … instead; deprecated on'),
      '1 breaking, 0 dangerous, 0 safe changes since the release. 1 must not be released.',
    ])
  })

  it('that somebody was seen to use breaks them', () => {
    expect(said(check(without(/age: Int/), recorded()))).toEqual([[true, 'FIELD_REMOVED', ['mobile Ages']]])
  })

  it('that somebody used by an operation without a row of its own breaks them', () => {
    const coordinates = [{ client: 'anonymous', coordinate: 'Pet.title', requests: 2, lastDay: '2026-11-20' }]
    const verdicts = check(without(/title: String/), recorded({ coordinates }))

    expect(verdicts[0]?.users.map(({ client }) => client)).toEqual(['partner-feeds', 'anonymous'])
  })

  it('that nobody registered is refused while nobody knows who else uses it', () => {
    const [verdict] = check(without(/age: Int/))

    expect(verdict).toMatchObject({ isRefused: true, users: [], cure: expect.stringContaining('--usage=shop') })
    expect(check(without(/age: Int/), recorded({ operations: [] }))[0]).toMatchObject({ isRefused: true })
  })

  it('that nobody used is allowed, and says since when', () => {
    const use = recorded({ operations: recorded().operations.map((each) => ({ ...each, uses: ['Pet.name'] })) })

    expect(check(without(/age: Int/), use)[0]).toMatchObject({
      isRefused: false,
      why: 'nobody has used it since 2026-08-24',
    })
  })

  it('is refused before its last day although nobody uses it, and allowed after it', () => {
    expect(check(without(/soon: Int @deprecated\(.*?\)/), recorded())[0]).toMatchObject({
      isRefused: true,
      cure: 'keep it until 2027-03-01 is over',
    })
    expect(check(without(/over: Int @deprecated\(.*?\)/))[0]).toMatchObject({ isRefused: false })
  })
})

describe('what leaves a contract and stays in the graph', () => {
  const seen = 'type Query { pet: Pet } type Pet { title: String age: Int }'
  const leaving = (contract: string, field: string, use: RecordedUse | null = null) => {
    const [before, after] = [seen, seen.replace(field, '')].map((text) => new Map([[contract, text]]))
    const api = { sdl: old, manifest }
    return checkSchema({ ...api, contracts: before ?? contracts }, { ...api, contracts: after ?? contracts }, use, now)
  }

  it('breaks the partner whose operation uses it, and nobody when none does', () => {
    const verdicts = leaving('partner', 'title: String')

    expect(said(verdicts)).toEqual([[true, 'FIELD_REMOVED', ['partner-feeds PetPage']]])
    expect(verdicts[0]?.change.description).toBe('In the contract partner: Pet.title was removed.')
    expect(leaving('partner', 'age: Int')).toEqual([])
  })

  it('breaks the app that was seen to use it, and may break others while nobody knows', () => {
    expect(said(leaving('mobile', 'age: Int', recorded()))).toEqual([[true, 'FIELD_REMOVED', ['mobile Ages']]])
    expect(said(leaving('mobile', 'title: String', recorded()))).toEqual([[false, 'FIELD_REMOVED', []]])
    expect(said(leaving('mobile', 'title: String'))).toEqual([[true, 'FIELD_REMOVED', []]])
  })
})

describe('other changes', () => {
  it('are allowed when they only add', () => {
    const verdicts = check(old.replace('age: Int', 'age: Int weight: Int'))

    expect(said(verdicts)).toEqual([[false, 'FIELD_ADDED', []]])
    expect(reportLines(verdicts, false)).toEqual([
      '0 breaking, 0 dangerous, 1 safe changes since the release. All may be released.',
    ])
    expect(reportLines(verdicts, true)[0]).toContain('Pet.weight was added.')
  })

  it("break a partner whose operation's id is gone, unless it was seen to send it no more", () => {
    const changed: Manifest = { ...manifest, clients: { ...manifest.clients, 'partner-feeds': {} } }

    expect(said(check(old, null, changed))).toEqual([[true, 'OPERATION_UNREGISTERED', ['partner-feeds PetPage']]])
    expect(said(check(old, recorded(), changed))).toEqual([[false, 'OPERATION_UNREGISTERED', []]])
    const sent = { client: 'ptn_feeds', id: 'aa', name: 'PetPage', kind: 'query', uses: [] }
    const use = recorded({ operations: [{ ...sent, requests: 1, lastDay: '2026-11-20' }] })
    expect(said(check(old, use, changed))).toEqual([[true, 'OPERATION_UNREGISTERED', ['ptn_feeds PetPage']]])
  })

  it('only surprise our own clients, who send the text when an id is not known', () => {
    const changed: Manifest = { ...manifest, clients: { ...manifest.clients, web: {} } }

    expect(said(check(old, null, changed))).toEqual([[false, 'OPERATION_UNREGISTERED', ['web Home']]])
  })
})
