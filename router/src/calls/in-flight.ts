/** Runs what is asked with the same key at the same moment once, for all who ask. */
export const createInFlight = <Answer>() => {
  const running = new Map<string, Promise<Answer>>()
  return (key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const found = running.get(key)
    if (found) return found
    const asking = ask()
    running.set(key, asking)
    const end = () => void running.delete(key)
    asking.then(end, end)
    return asking
  }
}
