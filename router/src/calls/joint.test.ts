import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Kind, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { plannable } from '../authorization/security-links.ts'
import { createEngine } from '../compiled/engine.ts'
import { bodyOf, labelOf, partQuery } from '../compiled/question.ts'
import type { PartQuestion } from '../compiled/question.ts'
import { randomOperation } from '../compiled/testing/random-operation.ts'
import { createWorld } from '../compiled/testing/world.ts'
import { joint } from './joint.ts'

const supergraph = plannable(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'))
const engine = createEngine(supergraph)
const world = createWorld(supergraph, { nulls: 0.05, faults: 0.02 })

/** The same, about the entities in another order. */
const turned = ({ query, variables }: PartQuestion): PartQuestion => ({
  query,
  variables: variables.map((variable) => {
    const value: unknown = JSON.parse(variable.text)
    return Array.isArray(value) ? { ...variable, text: JSON.stringify(value.toReversed()) } : variable
  }),
})

/** All that parts are asked for an operation. */
const questionsOf = async (text: string, variables: Record<string, unknown>) => {
  const document = parse(text)
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  const asked: { part: string; question: PartQuestion }[] = []
  if (validate(engine.schema, document).length > 0 || operation?.kind !== Kind.OPERATION_DEFINITION) return asked
  await engine.compile(document, operation)?.(variables, async (part, question) => {
    asked.push({ part, question })
    return world.ask(part, bodyOf(question))
  })
  return asked
}

describe('questions with the same document', () => {
  it('get together what each gets alone, data and errors', { timeout: 60_000 }, async () => {
    let joined = 0
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const draw = (below: number) => (below <= 0 ? 0 : Number(numbers.next().value) % below)
        const { text, variables } = randomOperation(engine.schema, draw)
        for (const { part, question } of await questionsOf(text, variables)) {
          const questions = [question, turned(question), question]
          const together = joint(questions)
          const answers = together?.split(world.ask(part, bodyOf(together.question)))
          if (!answers) continue
          joined += 1
          const alone = questions.map((each) => world.ask(part, bodyOf(each)))
          expect(answers.map(({ data }) => data)).toEqual(alone.map(({ data }) => data))
          expect(answers.map(({ errors = [] }) => new Set(errors))).toEqual(
            alone.map(
              ({ errors }) => new Set(errors?.map(({ message, path }) => expect.objectContaining({ message, path }))),
            ),
          )
        }
      }),
      { numRuns: 60 },
    )
    expect(joined).toBeGreaterThan(60)
  })

  const entities =
    'query($representations:[_Any!]!,$first:Int){_entities(representations:$representations){...on A{b}}}'
  const aboutEntities = partQuery('query', entities, { lists: ['_entities'] })
  const about = (ids: readonly number[], first = 1): PartQuestion => ({
    query: aboutEntities,
    variables: [
      { name: 'representations', label: labelOf('representations'), text: JSON.stringify(ids), count: ids.length },
      { name: 'first', label: labelOf('first'), text: String(first) },
    ],
  })

  it('are one list when they differ in entities only: each gets its own of it, and its own errors', () => {
    const together = joint([about([1, 2]), about([3]), about([2, 4])])

    expect(together?.question.query).toBe(aboutEntities)
    expect(together?.question.variables[0]?.text).toBe('[1,2,3,2,4]')
    expect(
      together?.split({
        data: { _entities: ['one', 'two', null, 'two', null] },
        errors: [
          { message: 'no three', path: ['_entities', 2, 'b'] },
          { message: 'no four', path: ['_entities', 4] },
        ],
      }),
    ).toEqual([
      { data: { _entities: ['one', 'two'] } },
      { data: { _entities: [null] }, errors: [{ message: 'no three', path: ['_entities', 0, 'b'] }] },
      { data: { _entities: ['two', null] }, errors: [{ message: 'no four', path: ['_entities', 1] }] },
    ])
  })

  it('are told apart by nothing when a list is not whole, or an error says no entity', () => {
    const split = joint([about([1, 2]), about([3])])?.split

    expect(split?.({ data: { _entities: [null, null] } })).toBeNull()
    expect(split?.({ data: { _entities: null } })).toBeNull()
    expect(
      split?.({ data: { _entities: [null, null, null] }, errors: [{ message: 'no', path: ['_entities'] }] }),
    ).toBeNull()
  })

  it('stand beside each other when they ask for entities with other variables', () => {
    const together = joint([about([1, 2]), about([3], 2)])

    expect(together?.question.variables.map(({ label, text }) => label + text)).toEqual([
      '"representations_0":[1,2]',
      '"first_0":1',
      '"representations_1":[3]',
      '"first_1":2',
    ])
  })

  const asking = (text: string): PartQuestion => ({
    query: partQuery('query', text),
    variables: [{ name: 'id', label: labelOf('id'), text: '"1"' }],
  })

  it.each([
    [
      'a mutation',
      { ...asking('mutation { logout { id } }'), query: partQuery('mutation', 'mutation { logout { id } }') },
    ],
    ['one with fragments of its own', asking('query ($id: ID) { user(id: $id) { ...F } } fragment F on User { id }')],
    ['one that stands on a type', asking('{ ... on Query { me { id } } }')],
  ])('are not put together when they are %s', (_, question) => {
    expect(joint([question, question])).toBeNull()
  })

  it('are told apart by nothing when one took the data of all with it, or an error says no place', () => {
    const question = asking('query ($id: ID) { user(id: $id) { id } }')
    const split = joint([question, question])?.split
    expect(split?.({ data: null, errors: [{ message: 'no' }] })).toBeNull()
    expect(split?.({ data: { user_0: null, user_1: null }, errors: [{ message: 'no' }] })).toBeNull()
    expect(split?.({ data: { user_0: null, user_1: null } })).toEqual([
      { data: { user: null } },
      { data: { user: null } },
    ])
  })
})
