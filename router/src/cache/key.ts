import { createHash } from 'node:crypto'
import { isStaff } from '@shop/kit/viewer'
import type { Claims, Viewer } from '@shop/kit/viewer'

/** With whom a viewer shares what everybody may see: staff see drafts, and each partner what their contract shows. */
export const shareOf = (viewer: Viewer): string => {
  if (isStaff(viewer)) return 'staff'
  return viewer.kind === 'partner' ? `partner ${ownOf(viewer)}` : 'public'
}

/** Everything that parts can see of a viewer, but for which session it is. */
const ownOf = (viewer: Viewer): string =>
  JSON.stringify(viewer.kind === 'user' ? { ...viewer, sessionId: undefined } : viewer)

type Asked = {
  id: string
  names: readonly string[]
  scope: 'PUBLIC' | 'PRIVATE'
  /** Which of the claims that the operation asks for the viewer has. */
  has: string
}

/** One and the same for requests that must get the same answer: what is asked, and all that parts are told of who asks. */
export const answerKey = (
  { id, names, scope, has }: Asked,
  variables: Readonly<Record<string, unknown>>,
  { viewer, market, currency, language }: Claims,
): string => {
  const given = names.flatMap((name) => (Object.hasOwn(variables, name) ? [[name, sorted(variables[name])]] : []))
  const who = scope === 'PUBLIC' ? shareOf(viewer) : `own ${ownOf(viewer)}`
  return digest(JSON.stringify([id, who, has, market, currency, language, given]))
}

/** A short name for a text of any length; nobody can make two texts of one name. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Members of objects in one order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => [name, sorted(member)])
}
