import { createHash } from 'node:crypto'
import { ApolloGateway } from '@apollo/gateway'
import type { GraphQLDataSource } from '@apollo/gateway'
import { Supergraph, operationFromDocument } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { Kind, parse } from 'graphql'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { Kept } from '../../cache/entities.ts'
import type { JudgeFetch } from '../../cache/fetch-policy.ts'
import { compileOperation } from '../operation.ts'
import { bodyOf } from '../question.ts'
import type { PartAnswer, Send } from '../run.ts'
import { shapeSlowly } from '../shape-slowly.ts'
import { createWorld } from './world.ts'

type Variables = Record<string, unknown>
type PlainAnswer = { data?: unknown; errors?: { message: string; path?: unknown }[] }

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** The same plans, so that parts are asked the same: which of two faults side by side is told hangs on that. */
const queryPlannerConfig = { reuseQueryFragments: false }

/** One world behind a supergraph, to be asked through the gateway as it comes, and compiled; `away` is a part that nobody reaches. */
export const bothWays = async (supergraphSdl: string, away?: string) => {
  const world = createWorld(supergraphSdl)
  const ask = (part: string, body: string): PartAnswer =>
    part === away ? { errors: [{ message: 'nobody is there' }] } : world.ask(part, body)
  const supergraph = Supergraph.build(supergraphSdl)
  const api = supergraph.apiSchema()
  const schemas = { api: api.toGraphQLJSSchema(), supergraph: supergraph.schema.toGraphQLJSSchema() }
  const planner = new QueryPlanner(supergraph, queryPlannerConfig)
  const gateway = new ApolloGateway({
    supergraphSdl,
    queryPlannerConfig,
    logger: silent,
    buildService: ({ name }) =>
      ({
        process: async ({ request }) =>
          ask(name, JSON.stringify({ query: request.query, variables: request.variables })),
      }) as GraphQLDataSource,
  })
  const { executor } = await gateway.load()
  return {
    schema: schemas.api,
    stop: () => gateway.stop(),
    plain: async (text: string, variables: Variables): Promise<PlainAnswer> => {
      const document = parse(text)
      return executor({
        ...{ document, operation: operationIn(document), operationName: null, source: text, schema: schemas.api },
        request: { query: text, variables },
        queryHash: createHash('sha256').update(text).digest('hex'),
        ...{ context: {}, metrics: {}, logger: silent, cache: undefined },
      } as never) as Promise<PlainAnswer>
    },
    compiled: async (text: string, variables: Variables) => {
      const document = parse(text, { noLocation: true })
      const plan = planner.buildQueryPlan(operationFromDocument(api, document))
      const run = compileOperation(schemas, document, operationIn(document), plan)
      return run(variables, async (part, question) => ask(part, bodyOf(question)))
    },
    /** The same, with everything kept that parts say: this world does not change. */
    keeping: (text: string) => {
      const document = parse(text, { noLocation: true })
      const operation = operationFromDocument(api, document)
      const plan = planner.buildQueryPlan(operation)
      const run = compileOperation({ ...schemas, judgeFetch: everything }, document, operationIn(document), plan)
      return async (variables: Variables, kept: Kept | null) => {
        let questions = 0
        const send: Send = async (part, question) => {
          questions += 1
          return ask(part, bodyOf(question))
        }
        const answer = await run(variables, send, kept)
        if (answer.kind === 'invalid') return null
        const data = answer.kind === 'answered' ? answer.data : shapeSlowly(operation, variables, answer.data).data
        return { data, errors: answer.errors, questions }
      }
    },
  }
}

const everything: JudgeFetch = (part, text) => ({ id: `${part} ${text}`, part, maxAgeMs: 1, lists: [] })

const operationIn = ({ definitions }: DocumentNode): OperationDefinitionNode => {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('no operation')
  return operation
}
