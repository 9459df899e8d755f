import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../compiled/engine.ts'
import { contractArtefacts } from './contract-artefacts.ts'

const read = (name: string) => readFileSync(new URL(`../../../schema/${name}.graphql`, import.meta.url), 'utf8')
const artefact = contractArtefacts(
  new Map([
    ['partner', read('api.partner')],
    ['mobile', read('api.mobile')],
  ]),
  {
    ...createEngine(read('supergraph')),
    authorize: () => null,
    read: parse,
  },
)
const wrongWith = (query: string, contract: 'partner' | 'mobile' | null) =>
  artefact(query, undefined, contract).errors.map(({ message }) => message)

describe('a document', () => {
  it.each([
    ['partner', '{ products { nodes { title variants { nodes { sku availability { status } } } } } }'],
    ['mobile', '{ me { orders { nodes { payments { status } } } } cart { itemCount } }'],
  ] as const)('within the contract of %s is valid and compiled', (contract, query) => {
    expect(wrongWith(query, contract)).toEqual([])
    expect(artefact(query, undefined, contract).compiled).not.toBeNull()
  })

  it.each([
    ['partner', 'me', '{ me { id } }', 'Query'],
    ['partner', 'related', '{ product(slug: "a") { related { reason } } }', 'Product'],
    ['partner', 'stockLevels', '{ variant(sku: "a") { stockLevels { onHand } } }', 'Variant'],
    ['mobile', 'warehouses', '{ warehouses { id } }', 'Query'],
    ['mobile', 'screening', '{ payment(id: "1") { screening { score } } }', 'Payment'],
    ['mobile', 'refundCreate', 'mutation { refundCreate(input: {}) { __typename } }', 'Mutation'],
  ] as const)(
    'of %s that asks for %s is told what it is told of a field that never was',
    (contract, field, query, type) => {
      const told = wrongWith(query, contract)
      const ofNothing = wrongWith(query.replace(field, 'fieldThatNeverWas'), contract)

      const withoutGuesses = (messages: string[]) => messages.map((message) => message.replace(/ Did you mean .*$/, ''))
      expect(withoutGuesses(told)).toEqual([`Cannot query field "${field}" on type "${type}".`])
      expect(withoutGuesses(ofNothing)).toEqual([`Cannot query field "fieldThatNeverWas" on type "${type}".`])
    },
  )

  it('of anybody else is judged by the whole graph', () => {
    expect(wrongWith('{ warehouses { id } }', null)).toEqual([])
  })
})
