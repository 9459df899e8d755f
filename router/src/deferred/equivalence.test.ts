import { readFileSync } from 'node:fs'
import { Supergraph, operationFromDocument } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import fc from 'fast-check'
import { Kind, parse, validate } from 'graphql'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { plannable } from '../authorization/security-links.ts'
import { compileOperation } from '../compiled/operation.ts'
import { CannotCompile } from '../compiled/cannot-compile.ts'
import { bodyOf } from '../compiled/question.ts'
import type { PartQuestion } from '../compiled/question.ts'
import { createWorld } from '../compiled/testing/world.ts'
import { randomOperation } from '../compiled/testing/random-operation.ts'
import { compileDeferred } from './compile-deferred.ts'
import { everything, merged } from './testing/merged.ts'
import { withDefers } from './testing/with-defers.ts'

const supergraphSdl = plannable(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'))
const world = createWorld(supergraphSdl, { nulls: 0.1, faults: 0 })
const supergraph = Supergraph.build(supergraphSdl)
const api = supergraph.apiSchema()
const schemas = {
  api: api.toGraphQLJSSchema({ includeDefer: true }),
  supergraph: supergraph.schema.toGraphQLJSSchema(),
}
const wholePlanner = new QueryPlanner(supergraph, { reuseQueryFragments: false })
const planner = new QueryPlanner(supergraph, {
  reuseQueryFragments: false,
  incrementalDelivery: { enableDefer: true },
})

const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode => {
  const found = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  if (!found) throw new Error('no operation')
  return found
}

/** Answers of parts come at times that are drawn. */
const slowly = (draw: (below: number) => number) => async (part: string, question: PartQuestion) => {
  for (let turns = draw(8); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve))
  return world.ask(part, bodyOf(question))
}

const whole = async (text: string, variables: Record<string, unknown>) => {
  const document = parse(text, { noLocation: true })
  const plan = wholePlanner.buildQueryPlan(operationFromDocument(api, document))
  return compileOperation(
    schemas,
    document,
    operationOf(document),
    plan,
  )(variables, async (part, question) => world.ask(part, bodyOf(question)))
}

const runs = 100

const inPieces = (text: string) => {
  const document = parse(text, { noLocation: true })
  return compileDeferred(schemas, document, operationOf(document), (marked) =>
    planner.buildQueryPlan(operationFromDocument(api, marked)),
  )
}

const hollow = `query ($later: Boolean!) {
  ... @defer { ... on Query { products(first: 1) { ... @defer { nodes @skip(if: $later) { title } } } } }
}`

describe('an answer that comes in pieces', () => {
  it('is in the end what it would have been at once', { timeout: 120_000 }, async () => {
    const seen = { compared: 0, patches: 0, nested: 0 }
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), fc.boolean(), async (numbers, later) => {
        const draw = (below: number) => (below <= 0 ? 0 : Number(numbers.next().value) % below)
        const { text, variables } = randomOperation(schemas.api, draw)
        if (validate(schemas.api, parse(text)).length > 0) return
        const expected = await whole(text, variables).catch((error: unknown) => {
          if (error instanceof CannotCompile) return null
          throw error
        })
        // Where null spreads it stops at the edge of a piece: those answers differ for good reason.
        if (expected?.kind !== 'answered') return

        const deferring = withDefers(parse(text), draw)
        const run = inPieces(deferring)
        const answer = await run({ ...variables, later }, slowly(draw))
        if (!answer) throw new Error('variables were refused')
        const delivered = await everything(answer)

        expect(merged(answer, delivered), deferring).toEqual(JSON.parse(expected.data))
        expect(delivered.map(({ hasNext }) => hasNext)).toEqual(delivered.map((_, at) => at < delivered.length - 1))
        seen.compared += 1
        seen.patches += delivered.flatMap(({ patches }) => patches).length
        if (delivered.length > 1) seen.nested += 1
      }),
      { numRuns: runs },
    )
    expect(seen.compared).toBeGreaterThan(runs / 2)
    expect(seen.patches).toBeGreaterThan(runs / 4)
    expect(seen.nested).toBeGreaterThan(5)
  })

  it('has the object around a piece of which nothing is left', async () => {
    const answer = await inPieces(hollow)({ later: true }, async (part, question) => world.ask(part, bodyOf(question)))

    expect(answer && merged(answer, await everything(answer))).toEqual({ products: {} })
  })
})
