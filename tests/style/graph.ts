import { Kind, parse, visit } from 'graphql'
import type { DefinitionNode, DocumentNode, FieldDefinitionNode, StringValueNode, TypeNode } from 'graphql'
import { readSunset, sunsetForm } from '@shop/kit/sunset'
import type { Finding, Rule, Text } from './finding.ts'

type Described = { description?: StringValueNode | undefined; loc?: { startToken: { line: number } } | undefined }

/** The common SDL and each subgraph's own; `ofSubgraph` names whose it is. */
const parsed = (files: readonly Text[]): { path: string; document: DocumentNode }[] =>
  files.map(({ path, text }) => ({ path, document: parse(text) }))
const subgraphOf = (path: string): string => path.split('/')[1] ?? ''
const lineOf = (node: Described): number => node.loc?.startToken.line ?? 1

const isRoot = (name: string): boolean => ['Query', 'Mutation', 'Subscription'].includes(name)
const fieldsOf = (definition: DefinitionNode): readonly FieldDefinitionNode[] =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
  definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
  definition.kind === Kind.INTERFACE_TYPE_DEFINITION
    ? (definition.fields ?? [])
    : []

/** Everything in a definition that a stranger reads: itself, its fields, arguments, values. */
const readable = (definition: DefinitionNode): { name: string; node: Described }[] => {
  if (
    !('name' in definition) ||
    !definition.name ||
    definition.kind === Kind.OPERATION_DEFINITION ||
    definition.kind === Kind.FRAGMENT_DEFINITION
  )
    return []
  const name = definition.name.value
  const isExtension = definition.kind.endsWith('Extension')
  const self = isExtension || isRoot(name) ? [] : [{ name, node: definition as Described }]
  const fields = fieldsOf(definition).flatMap((field) => [
    { name: `${name}.${field.name.value}`, node: field },
    ...(field.arguments ?? []).map((argument) => ({
      name: `${name}.${field.name.value}(${argument.name.value})`,
      node: argument,
    })),
  ])
  const inputs = definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : []
  const values =
    definition.kind === Kind.ENUM_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_EXTENSION
      ? (definition.values ?? [])
      : []
  return [...self, ...fields, ...[...inputs, ...values].map((node) => ({ name: `${name}.${node.name.value}`, node }))]
}

/** Every type, field, argument, input and value says what it is, to a stranger. */
export const descriptions: Rule = (files) =>
  parsed(files).flatMap(({ path, document }) =>
    document.definitions
      .flatMap(readable)
      .filter(({ node }) => !node.description?.value.trim())
      .map(({ name, node }) => ({
        path,
        line: lineOf(node),
        cure: `${name} has no description: write one sentence above it for a frontend developer who has never seen it.`,
      })),
  )

/** Who owns an entity that several subgraphs speak of. */
const owners: Record<string, string> = {
  User: 'users',
  Product: 'products',
  Variant: 'products',
  Cart: 'cart',
  Order: 'orders',
  OrderLine: 'orders',
}

const hasDirective = (node: { directives?: readonly { name: { value: string } }[] | undefined }, name: string) =>
  node.directives?.some((directive) => directive.name.value === name) === true
const keysOf = (definition: DefinitionNode): string[] =>
  'directives' in definition
    ? (definition.directives ?? [])
        .filter((directive) => directive.name.value === 'key')
        .flatMap(({ arguments: given }) =>
          (given ?? []).flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/\s+/) : [])),
        )
    : []

/** What another part adds to an entity is null while that part is away, so it never takes the entity with it. */
export const contributedFields: Rule = (files) => {
  const entities = parsed(files).flatMap(({ path, document }) =>
    document.definitions.flatMap((definition) => {
      const keys = keysOf(definition)
      return keys.length > 0 && 'name' in definition && definition.name
        ? [{ path, definition, keys, name: definition.name.value }]
        : []
    }),
  )
  const isShared = (name: string) =>
    new Set(entities.filter((entity) => entity.name === name).map(({ path }) => path)).size > 1
  return entities
    .filter(({ name }) => isShared(name))
    .flatMap(({ path, definition, keys, name }): Finding[] => {
      const owner = owners[name]
      if (!owner)
        return [
          {
            path,
            line: lineOf(definition),
            cure: `Several subgraphs speak of ${name}: say in tests/style/graph.ts who owns it.`,
          },
        ]
      if (owner === subgraphOf(path)) return []
      return fieldsOf(definition)
        .filter(
          (field) =>
            field.type.kind === Kind.NON_NULL_TYPE &&
            !keys.includes(field.name.value) &&
            !hasDirective(field, 'external'),
        )
        .map((field) => ({
          path,
          line: lineOf(field),
          cure: `${name}.${field.name.value} belongs to ${subgraphOf(path)}, ${name} to ${owner}: make it nullable and describe what null means.`,
        }))
    })
}

const verbFirst =
  /^(create|add|update|set|remove|delete|cancel|save|submit|move|change|make|place|do|get|publish|retire|revoke|merge|clear)(?=[A-Z]|$)/
// What people call these everywhere; there is no noun to put first.
const wellKnown = ['register', 'login', 'refresh', 'logout']
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const typeName = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type))

const mutationProblems = (field: FieldDefinitionNode): string[] => {
  const name = field.name.value
  const [first, ...others] = field.arguments ?? []
  const isOneInput =
    !first || (others.length === 0 && first.name.value === 'input' && typeName(first.type) === `${capital(name)}Input`)
  const isResult = field.type.kind === Kind.NON_NULL_TYPE && typeName(field.type) === `${capital(name)}Result`
  return [
    ...(verbFirst.test(name) || (!/[A-Z]/.test(name) && !wellKnown.includes(name))
      ? [
          `${name}: put the noun first, then the verb (orderCancel), so that what can be done with a thing stands together.`,
        ]
      : []),
    ...(isOneInput ? [] : [`${name} takes one argument: input: ${capital(name)}Input!`]),
    ...(isResult ? [] : [`${name} answers ${capital(name)}Result!: a union of the success and every expected no.`]),
  ]
}

/** A mutation is noun and verb, takes one input, and answers a union: the success, then errors that are `UserError`s. */
export const mutations: Rule = (files) =>
  parsed(files).flatMap(({ path, document }) => {
    const errors = errorTypes(document)
    const fields = document.definitions
      .filter((definition) => 'name' in definition && definition.name?.value === 'Mutation')
      .flatMap(fieldsOf)
    const shapes = fields.flatMap((field) =>
      mutationProblems(field).map((cure) => ({ path, line: lineOf(field), cure })),
    )
    const results = document.definitions.flatMap((definition): Finding[] => {
      if (definition.kind !== Kind.UNION_TYPE_DEFINITION || !definition.name.value.endsWith('Result')) return []
      const [success, ...refusals] = (definition.types ?? []).map(typeName)
      const wrong = refusals.filter((name) => !errors.has(name) && name !== 'IdempotencyConflict')
      return [
        ...(success && errors.has(success) ? [`${definition.name.value}: name the success first.`] : []),
        ...wrong.map(
          (name) =>
            `${definition.name.value}: ${name} is neither the one success nor an error: let it implement UserError.`,
        ),
      ].map((cure) => ({ path, line: lineOf(definition), cure }))
    })
    return [...shapes, ...results]
  })

const errorTypes = (document: DocumentNode): Map<string, number> =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.interfaces?.some(({ name }) => name.value === 'UserError')
        ? [[definition.name.value, lineOf(definition)] as const]
        : [],
    ),
  )

const codeOf = (type: string): string => type.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()

/** A refusal's code is the name of its type: each code has its type, each type its code, in the same file. */
export const errorCodes: Rule = (files) =>
  parsed(files).flatMap(({ path, document }) => {
    const types = errorTypes(document)
    const codes = new Map(
      document.definitions.flatMap((definition) =>
        (definition.kind === Kind.ENUM_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_EXTENSION) &&
        definition.name.value === 'ErrorCode'
          ? (definition.values ?? []).map((value) => [value.name.value, lineOf(value)] as const)
          : [],
      ),
    )
    const ofTypes = new Map([...types].map(([name, line]) => [codeOf(name), { name, line }]))
    return [
      ...[...ofTypes]
        .filter(([code]) => !codes.has(code))
        .map(([code, { name, line }]) => ({
          path,
          line,
          cure: `${name} has no code: add ${code} to ErrorCode in this file.`,
        })),
      ...[...codes]
        .filter(([code]) => !ofTypes.has(code))
        .map(([code, line]) => ({
          path,
          line,
          cure: `${code} has no type: add the type that it names, implementing UserError, or take the code away.`,
        })),
    ]
  })

/** What is deprecated says what to use instead, and until when it stays: the router refuses it after that day. */
export const deprecations: Rule = (files) =>
  parsed(files).flatMap(({ path, document }) => {
    const findings: Finding[] = []
    visit(document, {
      Directive: (node) => {
        const reason = node.arguments?.find(({ name }) => name.value === 'reason')?.value
        if (node.name.value !== 'deprecated') return
        if (reason?.kind === Kind.STRING && readSunset('', reason.value)) return
        const cure = `Say when it goes, and what comes instead: @deprecated(reason: "${sunsetForm}").`
        findings.push({ path, line: lineOf(node), cure })
      },
    })
    return findings
  })
