import type { PartAnswer } from '../compiled/run.ts'

type Flight = { answer: Promise<PartAnswer>; takers: number; text?: string }

/** Asks what is asked with the same key at the same moment once. Each who asks gets an answer of their own, to be changed at will. */
export const shareInFlight = () => {
  const flights = new Map<string, Flight>()

  const begin = (key: string, ask: () => Promise<PartAnswer>): Flight => {
    const flight = { answer: ask(), takers: 0 }
    flights.set(key, flight)
    const end = () => void flights.delete(key)
    flight.answer.then(end, end)
    return flight
  }

  return async (key: string, ask: () => Promise<PartAnswer>): Promise<PartAnswer> => {
    const flight = flights.get(key) ?? begin(key, ask)
    flight.takers += 1
    const answer = await flight.answer
    if (flight.takers === 1) return answer
    flight.text ??= JSON.stringify(answer)
    return JSON.parse(flight.text) as PartAnswer
  }
}
