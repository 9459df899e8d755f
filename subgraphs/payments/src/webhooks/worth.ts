import { quietIn } from '../domain/news.ts'
import type { Notice, Worth } from '../providers/notice.ts'

/** Of charges only that their costs may be known now is of interest; and only what an intent claims to be can be known already. */
export const worthOf = ({ about, type, claimed }: Notice): Worth => ({
  isDull: about === 'other' || (about === 'movement' && !isAboutCosts(type)),
  isPatient: about === 'movement',
  quietIn: about === 'intent' && claimed !== null ? quietIn(claimed) : [],
})

/** A charge changed: what it cost may be known now. */
export const isAboutCosts = (type: string): boolean => type === 'charge.updated'
