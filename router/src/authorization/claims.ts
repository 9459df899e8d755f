import { isAdmin, isStaff } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'

/** What a `@policy` of the graph means. A policy that is not here is never met. */
const policies: Readonly<Record<string, (viewer: Viewer) => boolean>> = { staff: isStaff, admin: isAdmin }

/** What the shop shows to everybody is a scope for partners alone: a key may be made for less. */
const openScopes = ['catalog:read', 'stock:read']

/** Whether a viewer has this claim: `authenticated`, `scope:<name>` or `policy:<name>`. */
export const holds = (viewer: Viewer, claim: string): boolean => {
  if (viewer.kind === 'system') return true
  if (claim === 'authenticated') return viewer.kind === 'user' || viewer.kind === 'partner'
  if (claim.startsWith('policy:')) {
    const name = claim.slice('policy:'.length)
    return Object.hasOwn(policies, name) && policies[name]?.(viewer) === true
  }
  const scope = claim.slice('scope:'.length)
  return viewer.kind === 'partner' ? viewer.scopes.includes(scope) : openScopes.includes(scope)
}
