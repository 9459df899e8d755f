import { readFileSync } from 'node:fs'
import { ApolloGateway } from '@apollo/gateway'
import type { GraphQLDataSource } from '@apollo/gateway'
import { Supergraph, operationFromDocument } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { Kind, parse, validate } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import { afterAll, describe, expect, it } from 'vitest'
import { plannable } from '../authorization/security-links.ts'
import { compileOperation } from './operation.ts'
import { CannotCompile } from './plan.ts'
import { createWorld } from './testing/world.ts'
import { randomOperation } from './testing/random-operation.ts'

const supergraphSdl = plannable(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'))
const world = createWorld(supergraphSdl)
const supergraph = Supergraph.build(supergraphSdl)
const api = supergraph.apiSchema()
const schemas = { api: api.toGraphQLJSSchema(), supergraph: supergraph.schema.toGraphQLJSSchema() }
const planner = new QueryPlanner(supergraph)

const gateway = new ApolloGateway({
  supergraphSdl,
  logger: { debug() {}, info() {}, warn() {}, error() {} },
  buildService: ({ name }) =>
    ({
      process: async ({ request }) =>
        world.ask(name, JSON.stringify({ query: request.query, variables: request.variables })),
    }) as GraphQLDataSource,
})
const loaded = gateway.load()
afterAll(async () => (await loaded, gateway.stop()))

const plain = async (text: string, variables: Record<string, unknown>) => {
  const { executor } = await loaded
  const document = parse(text)
  const operation = document.definitions[0] as OperationDefinitionNode
  return executor({
    request: { query: text, variables },
    document,
    operation,
    operationName: null,
    queryHash: createHash('sha256').update(text).digest('hex'),
    source: text,
    context: {},
    metrics: {},
    schema: schemas.api,
    logger: console,
    cache: undefined,
  } as never) as Promise<{ data?: unknown; errors?: { message: string; path?: unknown }[] }>
}

const compiled = async (text: string, variables: Record<string, unknown>) => {
  const document = parse(text, { noLocation: true })
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('no operation')
  const plan = planner.buildQueryPlan(operationFromDocument(api, document))
  const run = compileOperation(schemas, document, operation, plan)
  return run(variables, async (part, body) => world.ask(part, body))
}

const placesOf = (errors: readonly { message: string; path?: unknown }[] = []) =>
  errors.map(({ message, path }) => `${message} at ${JSON.stringify(path)}`).toSorted()

const runs = 150

describe('a compiled operation', () => {
  it('answers as the gateway does', { timeout: 120_000 }, async () => {
    let answered = 0
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const draw = (below: number) => (below <= 0 ? 0 : Number(numbers.next().value) % below)
        const { text, variables } = randomOperation(schemas.api, draw)
        if (validate(schemas.api, parse(text)).length > 0) return
        const expected = await plain(text, variables)
        const given = await compiled(text, variables).catch((error: unknown) => {
          if (error instanceof CannotCompile) return null
          throw error
        })
        if (!given || given.kind === 'invalid') return
        expect(placesOf(given.errors)).toEqual(placesOf(expected.errors))
        // What the fast way cannot say, the gateway's own code does.
        if (given.kind === 'unfit') return
        answered += 1
        expect(JSON.parse(given.data)).toEqual(expected.data)
      }),
      { numRuns: runs },
    )
    expect(answered).toBeGreaterThan(runs / 2)
  })
})
