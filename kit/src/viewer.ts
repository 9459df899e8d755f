import { z } from 'zod'

export const roles = ['customer', 'staff', 'admin'] as const
export type Role = (typeof roles)[number]

const viewerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('anonymous') }),
  z.object({ kind: z.literal('guest'), guestId: z.string() }),
  z.object({
    kind: z.literal('user'),
    userId: z.string(),
    sessionId: z.string(),
    roles: z.array(z.enum(roles)),
    /** Proven by the guest token sent beside the access token: what the guest left may be taken over. */
    guestId: z.string().optional(),
  }),
  z.object({ kind: z.literal('partner'), partnerId: z.string(), scopes: z.array(z.string()) }),
  z.object({ kind: z.literal('system'), part: z.string() }),
])

/** Who asks. Decided once at the router, signed, and trusted by the parts only when the signature holds. */
export type Viewer = z.infer<typeof viewerSchema>

/** What the router says about a request: who asks, and in which market, currency and language. */
export const claimsSchema = z.object({
  viewer: viewerSchema,
  market: z.string(),
  currency: z.string(),
  language: z.string(),
  /** Stands for the address that a request came from, and cannot be turned back into it. */
  callerHash: z.string().optional(),
})
export type Claims = z.infer<typeof claimsSchema>

export const anonymous: Viewer = { kind: 'anonymous' }

export const isStaff = (viewer: Viewer): boolean =>
  viewer.kind === 'system' ||
  (viewer.kind === 'user' && viewer.roles.some((role) => role === 'staff' || role === 'admin'))

export const isAdmin = (viewer: Viewer): boolean =>
  viewer.kind === 'system' || (viewer.kind === 'user' && viewer.roles.includes('admin'))

/** The ids under which this viewer owns things: the user's, and the guest's when that is proven too. */
export const ownerIdsOf = (viewer: Viewer): string[] => {
  if (viewer.kind === 'guest') return [viewer.guestId]
  if (viewer.kind !== 'user') return []
  return viewer.guestId ? [viewer.userId, viewer.guestId] : [viewer.userId]
}

/** The id under which new things are owned; null for those who own nothing. */
export const ownerIdOf = (viewer: Viewer): string | null => ownerIdsOf(viewer)[0] ?? null

export const owns = (viewer: Viewer, ownerId: string): boolean => ownerIdsOf(viewer).includes(ownerId)

/** A stable name for scoping idempotency keys and limits. */
export const scopeOf = (viewer: Viewer): string => {
  switch (viewer.kind) {
    case 'anonymous':
      return 'anonymous'
    case 'guest':
      return viewer.guestId
    case 'user':
      return viewer.userId
    case 'partner':
      return viewer.partnerId
    case 'system':
      return `system:${viewer.part}`
  }
}
