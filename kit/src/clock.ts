/** The current instant; passed in, so that tests and replays choose it. */
export type Now = () => Date

export const systemClock: Now = () => new Date()

export const after = (at: Date, ms: number): Date => new Date(at.getTime() + ms)
