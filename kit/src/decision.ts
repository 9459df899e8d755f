/** What a pure decision answers: the new state with the events that tell of it, or a refusal. */
export type Accepted<State, Event> = { kind: 'accepted'; state: State; events: readonly Event[] }
export type Rejected<Refusal> = { kind: 'rejected'; because: Refusal }

/** Without a refusal type the decision cannot be rejected: an event has already happened. */
export type Decision<State, Event, Refusal = never> =
  Accepted<State, Event> | ([Refusal] extends [never] ? never : Rejected<Refusal>)

export const accept = <State, Event>(state: State, ...events: Event[]): Accepted<State, Event> => ({
  kind: 'accepted',
  state,
  events,
})

/** Accepted, and nothing to tell: the state was already so. */
export const unchanged = <State>(state: State): Accepted<State, never> => ({ kind: 'accepted', state, events: [] })

export const reject = <Refusal>(because: Refusal): Rejected<Refusal> => ({ kind: 'rejected', because })
