import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { forgetTries } from '../store/code-tries.ts'
import { releaseLapsed } from '../store/gift-card-holds.ts'
import { expireCards } from '../store/gift-cards.ts'

/** Lets go of what quotes kept on cards and nobody ordered, and books off cards whose time is over. */
export const expireGiftCards: Job<Context> = {
  name: 'expireGiftCards',
  everyMs: 2_000,
  run: async ({ db, now, newId }) => {
    await forgetTries(db, now())
    return (await releaseLapsed(db, now())) + (await expireCards(db, newId, now()))
  },
}
