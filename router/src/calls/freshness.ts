import type { RouterContext } from '../context.ts'

export type Freshness = {
  /** Something was changed through this router: what is on its way may be from before. */
  changed: () => void
  /** For whom and as of when an answer on its way is good; null for who is somebody: their own writes may come by other ways. */
  keyFor: (context: RouterContext) => string | null
}

/** Questions of nobody in particular may share answers, never with one that began before the last change. */
export const createFreshness = (): Freshness => {
  let changes = 0
  return {
    changed: () => void (changes += 1),
    keyFor: ({ claims: { viewer, market, currency, language } }) =>
      viewer.kind === 'anonymous' ? `${changes} ${market} ${currency} ${language}` : null,
  }
}
