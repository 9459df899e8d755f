import { TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Claims } from '@shop/kit/viewer'

/** Whether anything that is selected is of this type: then an answer may differ from one session of a viewer to the next. */
export const selectsOn = (schema: GraphQLSchema, document: DocumentNode, type: string): boolean => {
  const info = new TypeInfo(schema)
  let isFound = false
  visit(document, visitWithTypeInfo(info, { Field: () => void (isFound ||= info.getParentType()?.name === type) }))
  return isFound
}

/** All that an answer to this viewer can depend on, and nothing else: equal classes share executions. */
export const classOfViewer = ({ viewer, market, currency, language }: Claims, perSession: boolean): unknown[] => {
  const who = viewer.kind === 'user' && !perSession ? { ...viewer, sessionId: '' } : viewer
  return [who, market, currency, language]
}

/** What everybody may see differs by market, currency and language alone. */
export const classOfPublic = ({ market, currency, language }: Claims): unknown[] => [market, currency, language]
