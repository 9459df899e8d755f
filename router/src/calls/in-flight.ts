import { createPassingMap } from '@shop/kit/passing-map'

/** Begins what is asked with the same key at the same moment once: all who ask are given the same, until its answer is there. */
export const createInFlight = <Flight extends { answer: Promise<unknown> }>() => {
  const running = createPassingMap<string, Flight>()
  return (key: string, begin: () => Flight): Flight => {
    const found = running.get(key)
    if (found) return found
    const flight = begin()
    running.add(key, flight)
    const end = () => running.delete(key)
    flight.answer.then(end, end)
    return flight
  }
}
