import { GraphQLError } from 'graphql'
import { isAdmin, isStaff, ownerIdOf } from './viewer.ts'
import type { Viewer } from './viewer.ts'

/** Errors of the request itself, not of the business: they appear in the top-level `errors` with a stable code. */
export const unauthenticated = () =>
  new GraphQLError('Sign in first: this needs a valid access token.', { extensions: { code: 'UNAUTHENTICATED' } })

export const forbidden = () => new GraphQLError('You may not do this.', { extensions: { code: 'FORBIDDEN' } })

export const badUserInput = (message: string, path: string[]) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', path } })

/** A cursor that was not given out by us, or not for this list. */
export const invalidCursor = () =>
  new GraphQLError('This cursor is not one of ours: use pageInfo.endCursor.', {
    extensions: { code: 'INVALID_CURSOR', path: ['after'] },
  })

/** Something needed is out of reach for now; the same request may be sent again. */
export const unavailable = (what: string) =>
  new GraphQLError(`${what} is not reachable right now. Try again in a moment.`, {
    extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true },
  })

/** The id under which the viewer owns things, or the request ends here. */
export const requireOwner = (viewer: Viewer): string => {
  const ownerId = ownerIdOf(viewer)
  if (!ownerId) throw unauthenticated()
  return ownerId
}

export const requireUser = (viewer: Viewer): Extract<Viewer, { kind: 'user' }> => {
  if (viewer.kind !== 'user') throw unauthenticated()
  return viewer
}

export const requireStaff = (viewer: Viewer): void => {
  if (viewer.kind === 'anonymous') throw unauthenticated()
  if (!isStaff(viewer)) throw forbidden()
}

export const requireAdmin = (viewer: Viewer): void => {
  if (viewer.kind === 'anonymous') throw unauthenticated()
  if (!isAdmin(viewer)) throw forbidden()
}
