import { Kind, parse, validate } from 'graphql'
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Authorization, Authorize } from '../authorization/authorization.ts'
import { withholder } from '../authorization/withhold.ts'
import type { JudgeOperation, KeepableOperation } from '../cache/operation.ts'
import type { Compiled, CompiledInPieces, Engine } from '../compiled/engine.ts'
import { hasDefer } from '../deferred/marked.ts'
import { sunsetFinder } from '../policies/find-sunset.ts'
import type { FindSunset } from '../policies/find-sunset.ts'
import type { Cost, CostOf } from '../policies/cost/operation-cost.ts'
import { mutationKind } from '../policies/turns.ts'
import { countWritten } from '../policies/written.ts'
import { Problem } from '../problem.ts'
import { operationFacts } from '../usage/operation-facts.ts'
import type { OperationFacts } from '../usage/operation-facts.ts'

/**
 * One operation of a document: read, judged and compiled once, for every request that sends the same text. What a policy
 * needs to know of an operation is found out here, so that a request only looks it up.
 */
export type Artefact = {
  text: string
  operationName: string | undefined
  document: DocumentNode
  operation: OperationDefinitionNode
  /** What its log line says: `query Browse`. */
  label: string
  /** The first field of a mutation, else null. */
  mutationKind: string | null
  /** What the schema has against the document; empty when nothing. */
  errors: readonly GraphQLError[]
  /** What is counted of it; null when it is not valid. */
  facts: OperationFacts | null
  /** When something will be gone that it uses with the variables of a request. */
  sunset: FindSunset
  /** Whether it asks what the schema is. */
  introspects: boolean
  /** What it costs at most with the variables of a request. */
  cost: Cost
  /** Null when only the gateway can run it. */
  compiled: Compiled | null
  /** What it asks of its viewers; null when nothing. */
  authorization: Authorization<Compiled> | null
  /** For who takes the answer in pieces; compiled when somebody does. Null when it has no `@defer`. */
  inPieces: (() => CompiledInPieces | null) | null
  /** Null when its answers are not to be kept. */
  keep: KeepableOperation | null
}

export type MakeArtefact = (text: string, operationName: string | undefined) => Artefact

export type ArtefactOptions = {
  schema: GraphQLSchema
  compile: Engine['compile']
  costOf: CostOf
  authorize: Authorize
  compileInPieces: Engine['compileInPieces']
  introspect: Engine['introspect']
  judge: JudgeOperation
  /** Reads a document with its places, or throws what is wrong with it. */
  read: (text: string) => DocumentNode
}

const errorsMax = 5

/** Throws `Problem` for what cannot be read, is beyond the limits, or names no single operation. */
export const artefactMaker =
  ({ schema, compile, compileInPieces, introspect, costOf, authorize, judge, read }: ArtefactOptions): MakeArtefact =>
  (text, operationName) => {
    const placed = read(text)
    const errors = validate(schema, placed, undefined, { maxErrors: errorsMax }).slice(0, errorsMax)
    // Places hold on to every token of the text; only errors need them.
    const document = parse(text, { noLocation: true })
    const operation = operationOf(document, operationName)
    const isValid = errors.length === 0
    const facts = isValid ? operationFacts(schema, document, operation, text) : null
    const authorization = isValid
      ? authorize(document, operation, (remainder, denied) =>
          compile(document, operation, { document: remainder, withhold: withholder(schema, denied) }),
        )
      : null
    return {
      ...{ text, operationName, document, operation, errors, facts, authorization },
      label: `${operation.operation} ${operation.name?.value ?? ''}`.trim(),
      mutationKind: mutationKind(operation),
      sunset: facts ? sunsetFinder(schema, operation, facts) : () => null,
      introspects: countWritten(document).introspects,
      cost: costOf(document, operation),
      compiled: isValid ? (introspect(schema, document, operation) ?? compile(document, operation)) : null,
      inPieces: isValid && hasDefer(document) ? whenNeeded(() => compileInPieces(document, operation)) : null,
      keep: isValid ? judge(document, operation) : null,
    }
  }

const whenNeeded = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const operationOf = (document: DocumentNode, name: string | undefined): OperationDefinitionNode => {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const [found, ...others] =
    name === undefined ? operations : operations.filter((operation) => operation.name?.value === name)
  if (!found || others.length > 0)
    throw new Problem(400, 'OPERATION_RESOLUTION_FAILURE', 'Name one operation of the document with operationName.')
  return found
}
