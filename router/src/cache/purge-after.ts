import { Kind } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import { isStaff } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import type { Purge } from './purges.ts'
import { idsIn, listTag } from './tags.ts'

type Mutated = { operation: OperationDefinitionNode; variables: unknown; raw: unknown; viewer: Viewer }

/** No event tells of these, and what they change shows in products far and wide; they are rare. */
const untold = /^(category|brand|catalogImport|merchandisingRule|searchSynonym|searchStopWords)/
const ofCatalog = /^(product|variant|images|stock|flashSale|lowStock|backorderPolicy)/
const ofReviews = /^review/

const lists = [listTag('Product'), listTag('Variant')]

/**
 * What a mutation changed, so that whoever made it sees it in the next answer, also before the event of it arrives. Buyers
 * purge no more than what they named and were shown.
 */
export const purgeAfter = ({ operation, variables, raw, viewer }: Mutated): Purge | null => {
  if (operation.operation !== 'mutation') return null
  const names = namesIn(operation)
  const isAbout = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (isStaff(viewer)) {
    // Fields that stand in fragments are not looked for.
    if (isAbout(untold) || names.length === 0) return 'everything'
    if (isAbout(ofCatalog)) return [...idsIn([variables, raw]), ...lists]
  }
  return isAbout(ofReviews) ? [...idsIn([variables, raw])] : null
}

/** Whether what a mutation returns may be purged after it. */
export const mayPurge = (operation: OperationDefinitionNode): boolean =>
  operation.operation === 'mutation' && namesIn(operation).some((name) => ofCatalog.test(name) || ofReviews.test(name))

const namesIn = ({ selectionSet }: OperationDefinitionNode): string[] =>
  selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []))
