import type { PartAnswer } from '../compiled/run.ts'
import { createInFlight } from './in-flight.ts'

type Flight = { answer: Promise<PartAnswer>; takers: number; text?: string }

/** Asks what is asked with the same key at the same moment once. Each who asks gets an answer of their own, to be changed at will. */
export const shareInFlight = () => {
  const inFlight = createInFlight<Flight>()
  return async (key: string, ask: () => Promise<PartAnswer>): Promise<PartAnswer> => {
    const flight = inFlight(key, () => ({ answer: ask(), takers: 0 }))
    flight.takers += 1
    const answer = await flight.answer
    if (flight.takers === 1) return answer
    flight.text ??= JSON.stringify(answer)
    return JSON.parse(flight.text) as PartAnswer
  }
}
