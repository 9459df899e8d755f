import { buildSchema, parse } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { operationFacts } from '../usage/operation-facts.ts'
import { sunsetFinder } from './find-sunset.ts'

const deprecated = (last: string) =>
  `@deprecated(reason: "Use size instead; deprecated on 2026-09-01, removed after ${last}")`
const schema = buildSchema(`
  type Query { pets(filter: PetFilter, kinds: [Kind!]): [Pet!]!  name: String }
  type Pet { name: String!  weight: Int ${deprecated('2027-06-30')} }
  input PetFilter { name: String  size: Int  weight: Int ${deprecated('2027-03-01')}  anyOf: [PetFilter!] }
  enum Kind { CAT  DOG  UNICORN ${deprecated('2027-05-01')} }
`)
const finderOf = (text: string) => {
  const document = parse(text)
  const [operation] = document.definitions as OperationDefinitionNode[]
  if (!operation) throw new Error('no operation')
  return sunsetFinder(schema, operation, operationFacts(schema, document, operation, text))
}
const find = finderOf('query ($filter: PetFilter, $kinds: [Kind!]) { pets(filter: $filter, kinds: $kinds) { name } }')

describe('what a request uses that will be gone', () => {
  it.each([
    ['a field', { filter: { weight: 3 } }, 'PetFilter.weight'],
    ['a field that says nothing', { filter: { weight: null } }, 'PetFilter.weight'],
    [
      'a field deep inside',
      { filter: { name: 'a', anyOf: [{ size: 1 }, { anyOf: [{ weight: 3 }] }] } },
      'PetFilter.weight',
    ],
    ['a field of one where a list is asked for', { filter: { anyOf: { weight: 3 } } }, 'PetFilter.weight'],
    ['a value of an enum', { kinds: ['CAT', 'UNICORN'] }, 'Kind.UNICORN'],
    ['several, of which the nearest counts', { kinds: 'UNICORN', filter: { weight: 3 } }, 'PetFilter.weight'],
  ])('is seen in its variables: %s', (_, variables, coordinate) => {
    expect(find(variables)?.next.coordinate).toBe(coordinate)
  })

  it.each([
    ['nothing', {}],
    ['others', { filter: { size: 1, anyOf: [{ name: 'weight' }] }, kinds: ['DOG'] }],
    ['what does not fit', { filter: 'weight', kinds: { weight: 1 } }],
    ['what every object has', { filter: JSON.parse('{ "__proto__": { "weight": 1 }, "constructor": 1 }') as unknown }],
    ['what is not declared', { other: { weight: 3 } }],
  ])('is not seen in variables that carry %s', (_, variables) => {
    expect(find(variables)).toBeNull()
  })

  it('is what is written in the document as well, whichever is nearer', () => {
    const written = finderOf('query ($filter: PetFilter) { pets(filter: $filter) { weight } }')

    expect(written({})?.next.coordinate).toBe('Pet.weight')
    expect(written({ filter: { weight: 3 } })?.next.coordinate).toBe('PetFilter.weight')
  })
})
