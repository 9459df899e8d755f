import { Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../compiled/engine.ts'
import type { Send } from '../compiled/run.ts'
import { composed } from '../compiled/testing/composed.ts'
import { overriddenFor, readLabelSettings } from './verdict.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@override"])'
const parts = {
  old: `${link} type Query { book: Book } type Book @key(fields: "id") { id: ID! title: String price: Int weight: Int }`,
  fresh: `${link} type Book @key(fields: "id") {
    id: ID!
    price: Int @override(from: "old", label: "percent(20)")
    weight: Int @override(from: "old", label: "scales")
  }`,
}
const engine = createEngine(composed(parts))

const book = { __typename: 'Book', id: '1', title: 'One', price: 7, weight: 300 }

const compiled = (text: string) => {
  const document = parse(text)
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
  const run = engine.compile(document, operation)
  if (!run) throw new Error('not compiled')
  return async (isOn: (label: string) => boolean) => {
    const asked: string[] = []
    const send: Send = async (part, { query }) => {
      asked.push(part)
      return { data: query.text.includes('_entities') ? { _entities: [{ ...book }] } : { book: { ...book } } }
    }
    const answer = await run({}, send, isOn)
    return { data: answer?.data, asked }
  }
}

const clients = Array.from({ length: 10_000 }, (_, at) => `user:usr_${at}`)

describe('a field that moves to another part', () => {
  it('comes from there for its share of 10,000 clients, always the same ones, with the same answer for all', async () => {
    const isOverridden = overriddenFor(new Map())
    const run = compiled('{ book { title price } }')
    const moved = new Set<string>()
    const data = new Set<string | undefined>()
    for (const client of clients) {
      const answer = await run((label) => isOverridden(label, client))
      data.add(answer.data)
      if (answer.asked.includes('fresh')) moved.add(client)
    }

    expect(Math.abs(moved.size / 100 - 20)).toBeLessThan(1.5)
    expect([...data]).toEqual(['{"book":{"title":"One","price":7}}'])
    for (const client of clients.slice(0, 200))
      expect((await run((label) => isOverridden(label, client))).asked.includes('fresh')).toBe(moved.has(client))
  })

  it('moves as the operator says', async () => {
    const run = compiled('{ book { price weight } }')
    const on = overriddenFor(readLabelSettings('scales=on'))
    const off = overriddenFor(new Map())
    const client = clients.find((each) => !off('percent(20)', each)) ?? ''

    expect((await run((label) => on(label, client))).asked).toEqual(['old', 'fresh'])
    expect((await run((label) => off(label, client))).asked).toEqual(['old'])
  })

  it('is asked about only where it is asked for', async () => {
    const seen: string[] = []
    const note = (label: string) => seen.push(label) < 0
    await compiled('{ book { title } }')(note)
    await compiled('{ book { ...Light } } fragment Light on Book { weight }')(note)

    expect(seen).toEqual(['scales'])
  })
})
