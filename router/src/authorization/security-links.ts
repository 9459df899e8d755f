import { Kind, parse, print, valueFromASTUntyped, visit } from 'graphql'
import type { ASTNode, ConstDirectiveNode, DocumentNode } from 'graphql'
import { z } from 'zod'

/** The three directives by which a graph says who may see what. */
export const securityFeatures = ['authenticated', 'requiresScopes', 'policy'] as const
export type SecurityFeature = (typeof securityFeatures)[number]

const imported = z.union([z.string(), z.object({ name: z.string(), as: z.string().optional() })])
const linkArguments = z.object({
  url: z.string(),
  as: z.string().nullish(),
  import: z.array(imported).nullish(),
})

const argumentsOf = ({ arguments: given = [] }: ConstDirectiveNode) =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))

const featureOf = (url: string): SecurityFeature | undefined =>
  securityFeatures.find((feature) => url.startsWith(`https://specs.apollo.dev/${feature}/`))

const linksOf = (document: DocumentNode): ConstDirectiveNode[] =>
  document.definitions
    .filter(({ kind }) => kind === Kind.SCHEMA_DEFINITION || kind === Kind.SCHEMA_EXTENSION)
    .flatMap((definition) => ('directives' in definition ? (definition.directives ?? []) : []))
    .filter((directive): directive is ConstDirectiveNode => directive.name.value === 'link')

/** What each of the three is called in this supergraph: directive name to feature. */
export const securityNames = (document: DocumentNode): ReadonlyMap<string, SecurityFeature> =>
  new Map(
    linksOf(document).flatMap((link) => {
      const { url, as, import: imports } = linkArguments.parse(argumentsOf(link))
      const feature = featureOf(url)
      if (!feature) return []
      const names = (imports ?? [])
        .map((one) => (typeof one === 'string' ? { name: one, as: one } : { name: one.name, as: one.as ?? one.name }))
        .filter(({ name }) => name === `@${feature}`)
      return [[names[0]?.as.slice(1) ?? as ?? feature, feature] as const]
    }),
  )

/**
 * The supergraph for planner and gateway, which refuse to start with features that they do not enforce. The router does:
 * whoever uses this text must ask `requirementsIn` too.
 */
export const plannable = (sdl: string): string =>
  sdl.includes('SECURITY') ? print(withoutPurpose(parse(sdl, { noLocation: true }))) : sdl

const withoutPurpose = (document: DocumentNode): DocumentNode => {
  const ours = new Set<ASTNode>(
    linksOf(document).filter((link) => featureOf(linkArguments.parse(argumentsOf(link)).url) !== undefined),
  )
  return visit(document, {
    Directive: (node) =>
      ours.has(node)
        ? { ...node, arguments: (node.arguments ?? []).filter(({ name }) => name.value !== 'for') }
        : undefined,
  })
}
