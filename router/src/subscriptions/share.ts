/** Equal questions at the same moment are one execution, shared by all who ask. */
export const createShare = <Answer>() => {
  const inFlight = new Map<string, Promise<Answer>>()
  return (question: unknown, ask: () => Promise<Answer>): Promise<Answer> => {
    const key = JSON.stringify(question)
    const running = inFlight.get(key)
    if (running) return running
    const asking = ask().finally(() => inFlight.delete(key))
    inFlight.set(key, asking)
    return asking
  }
}
