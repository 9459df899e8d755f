import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Viewer } from '@shop/kit/viewer'
import { LRUCache } from 'lru-cache'
import { allowedOperation } from './allowed-operation.ts'
import type { Allowed, Denied } from './allowed-operation.ts'
import { holds } from './claims.ts'
import { isMet } from './requirement.ts'
import type { Requirements } from './requirements.ts'

/** The part of an operation that a viewer may run, made once for all viewers with the same claims. */
export type Part<Compiled> = Pick<Allowed, 'denied' | 'isEmpty'> & { compiled: Compiled | null }

/** What an operation asks of its viewers. */
export type Authorization<Compiled> = {
  /** Every claim that the answer can depend on, sorted. */
  claims: readonly string[]
  /** Which of the claims this viewer has: one character for each, equal for those whose answers may be shared. */
  keyFor: (viewer: Viewer) => string
  /** Null when the viewer may run all of it. */
  partFor: (viewer: Viewer) => Part<Compiled> | null
}

/** Compiles what is left of an operation; the answer keeps the shape of what was asked for. */
type CompileAllowed<Compiled> = (allowed: DocumentNode, denied: readonly Denied[]) => Compiled | null

/** Reads what an operation asks of its viewers; null when nothing. */
export type Authorize = <Compiled>(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  compile: CompileAllowed<Compiled>,
) => Authorization<Compiled> | null

const variantsMax = 64

export const authorizer =
  (schema: GraphQLSchema, requirements: Requirements | null): Authorize =>
  (document, operation, compile) => {
    if (!requirements) return null
    const asked = { schema, document, operation }
    const claims = claimsOf((collect) => allowedOperation(asked, requirements, collect))
    if (claims.length === 0) return null
    const keyFor = (viewer: Viewer) => claims.map((claim) => (holds(viewer, claim) ? '1' : '0')).join('')

    const parts = new LRUCache<string, { part: ReturnType<typeof partFor> }>({ max: variantsMax })
    const partFor = (viewer: Viewer) => {
      const {
        document: left,
        denied,
        isEmpty,
      } = allowedOperation(asked, requirements, (requirement) => isMet(requirement, (claim) => holds(viewer, claim)))
      return denied.length === 0 ? null : { denied, isEmpty, compiled: compile(left, denied) }
    }
    return {
      claims,
      keyFor,
      partFor: (viewer) => {
        const key = keyFor(viewer)
        const known = parts.get(key)
        if (known) return known.part
        const part = partFor(viewer)
        parts.set(key, { part })
        return part
      },
    }
  }

const claimsOf = (walk: (collect: (requirement: readonly (readonly string[])[]) => boolean) => void): string[] => {
  const claims = new Set<string>()
  walk((requirement) => {
    for (const claim of requirement.flat()) claims.add(claim)
    return true
  })
  return [...claims].sort()
}
