import type { RequestHeaders } from '@shop/kit/http'
import type { Claims, Viewer } from '@shop/kit/viewer'
import { localeOf } from './locale.ts'

const localesMax = 1_000
const known = new WeakMap<Viewer, Map<string, Claims>>()

/** What the parts are told of a request. The same viewer in the same place is the same object, so that it is written once. */
export const claimsOf = (viewer: Viewer, headers: RequestHeaders): Claims => {
  const locale = localeOf(headers)
  const ofViewer = known.get(viewer) ?? new Map<string, Claims>()
  const key = `${locale.market} ${locale.language}`
  const found = ofViewer.get(key)
  if (found) return found
  const claims = { viewer, ...locale }
  if (ofViewer.size >= localesMax) ofViewer.clear()
  ofViewer.set(key, claims)
  known.set(viewer, ofViewer)
  return claims
}
