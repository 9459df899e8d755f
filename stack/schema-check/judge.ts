import type { GraphQLSchema } from 'graphql'
import { sunsetForm, sunsetsOf } from '@shop/kit/sunset'
import type { Change } from './changes.ts'
import { usersOf } from './uses.ts'
import type { Use } from './uses.ts'

/** Whether a change may be released, why, whom it concerns, and what to do about it. */
export type Verdict = { change: Change; isRefused: boolean; why: string; users: Use[]; cure: string | null }

export type Ground = {
  /** The schema that clients were promised. */
  old: GraphQLSchema
  uses: readonly Use[]
  /** Since when use was recorded; null when no record was given, so that nobody knows who else uses something. */
  recordedSince: string | null
  now: Date
}

/** A used thing may not break, an unused one may; what was promised until a day stays until then, used or not. */
export const judge = (change: Change, ground: Ground): Verdict => {
  const { coordinate, severity } = change
  const users = coordinate === null ? [...ground.uses] : usersOf(ground.uses, coordinate)
  if (severity === 'safe') return { change, users: [], ...allowed('new, or said in time') }
  if (severity === 'dangerous')
    return { change, users, ...allowed('clients that expect nothing new here may be surprised') }
  const [sunset] = coordinate === null || !isRemoval(change) ? [] : sunsetsOf(ground.old, [coordinate])
  if (sunset && ground.now < sunset.endsAt) {
    const cure = `keep it until ${sunset.lastDay} is over`
    return { change, users, ...refused(`it was promised until ${sunset.lastDay}`, cure) }
  }
  if (sunset) return { change, users, ...allowed(`its last day was ${sunset.lastDay}: it is refused since`) }
  if (users.length > 0) return { change, users, ...refused('it is used', `put it back; ${insteadOf(change)}`) }
  if (ground.recordedSince === null)
    return { change, users, ...refused('no registered operation uses it, but nobody knows who else does', askTheShop) }
  return { change, users, ...allowed(`nobody has used it since ${ground.recordedSince}`) }
}

const allowed = (why: string) => ({ isRefused: false, why, cure: null })
const refused = (why: string, cure: string) => ({ isRefused: true, why, cure })

const askTheShop = 'look at the recorded use: npm run schema:check -- --usage=shop, or --usage=FILE'

const isRemoval = ({ kind }: Change): boolean => /REMOVED/.test(kind)

const insteadOf = (change: Change): string => {
  if (change.kind === 'SUNSET_BROUGHT_FORWARD') return 'a last day only ever moves away'
  if (change.kind === 'OPERATION_UNREGISTERED')
    return 'a changed document is a new operation: register it beside the old one'
  return isRemoval(change)
    ? `deprecate it (${sunsetForm}), tell these clients, and remove it after that day`
    : 'add what is new under another name, and deprecate this'
}
