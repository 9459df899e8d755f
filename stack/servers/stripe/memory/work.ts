import { newId } from './ids.ts'
import type { AnyObject, Kind, Objects, PublicObject } from './objects.ts'
import { putAny, type Store } from './store.ts'
import { newEvent, type EventCause, type StripeEvent } from '../webhooks/event.ts'

/** Something that happens by itself at a later time, to the object with this id. */
export type Task = { at: number; name: TaskName; id: string }
/** What can happen by itself. */
export type TaskName = 'expire' | 'settle' | 'clear' | 'dispute' | 'refund-fails' | 'refund-clears'

/** One unit of work: all that a request or a task changed, remembered together or not at all. */
export type Work = {
  /** Seconds since 1970, as Stripe counts. */
  now: number
  url: string
  store: Store
  get: <K extends Kind>(kind: K, id: string) => Objects[K] | undefined
  put: <O extends AnyObject>(object: O) => O
  emit: (type: string, object: PublicObject) => void
  later: (afterMs: number, name: TaskName, id: string) => void
  /** How long Stripe takes for what it does on its own time, such as settling and opening disputes. */
  asyncMs: number
  changes: Changes
}

/** What a unit of work leaves behind. */
export type Changes = { objects: AnyObject[]; events: StripeEvent[]; tasks: Task[] }

/** Whether somebody wants to hear of events of this type. */
export type IsAwaited = (type: string) => boolean

type Setting = { store: Store; nowMs: number; url: string; asyncMs: number; isAwaited: IsAwaited; cause: EventCause }

/** Begins a unit of work. */
export const beginWork = ({ store, nowMs, url, asyncMs, isAwaited, cause }: Setting): Work => {
  const changes: Changes = { objects: [], events: [], tasks: [] }
  const now = Math.floor(nowMs / 1000)
  const put = <O extends AnyObject>(object: O): O => {
    putAny(store, object)
    changes.objects.push(object)
    return object
  }
  return {
    now,
    url,
    store,
    asyncMs,
    changes,
    get: store.get,
    put,
    emit: (type, object) => {
      changes.events.push(put(newEvent({ id: newId('evt'), type, object, now, isAwaited: isAwaited(type), cause })))
    },
    later: (afterMs, name, id) => {
      changes.tasks.push({ at: nowMs + afterMs, name, id })
    },
  }
}
