/**
 * Callers that come while work is being done wait together and are served together by the next run, so a hot row is not a
 * queue of one. Of several with the same key only the first joins a run. When a run fails, each is tried alone: one that
 * cannot be served fails nobody else.
 */
export const groupCommit = <Ask, Answer>({ serve, keyOf, max }: Options<Ask, Answer>) => {
  let waiting: Waiting<Ask, Answer>[] = []
  let isServing = false

  const next = (): Waiting<Ask, Answer>[] => {
    const batch = new Map<string, Waiting<Ask, Answer>>()
    const later = waiting.filter((each) => {
      const key = keyOf(each.ask)
      if (batch.size >= max || batch.has(key)) return true
      batch.set(key, each)
      return false
    })
    waiting = later
    return [...batch.values()]
  }
  const drain = async () => {
    isServing = true
    while (waiting.length > 0) await serveAll(serve, next())
    isServing = false
  }
  return (ask: Ask): Promise<Answer> =>
    new Promise<Answer>((resolve, reject) => {
      waiting.push({ ask, resolve, reject })
      if (!isServing) void drain()
    })
}

type Options<Ask, Answer> = {
  /** Answers all, in their order, or fails as a whole without an effect. */
  serve: (asks: readonly Ask[]) => Promise<readonly Answer[]>
  keyOf: (ask: Ask) => string
  max: number
}
type Waiting<Ask, Answer> = { ask: Ask; resolve: (answer: Answer) => void; reject: (error: unknown) => void }

const serveAll = async <Ask, Answer>(
  serve: Options<Ask, Answer>['serve'],
  batch: readonly Waiting<Ask, Answer>[],
): Promise<void> => {
  try {
    const answers = await serve(batch.map(({ ask }) => ask))
    batch.forEach((each, index) => settle(each, answers[index]))
  } catch (error) {
    if (batch.length > 1) await Promise.all(batch.map((each) => serveAll(serve, [each])))
    else batch.forEach(({ reject }) => reject(error))
  }
}

const settle = <Ask, Answer>({ resolve, reject }: Waiting<Ask, Answer>, answer: Answer | undefined): void =>
  answer === undefined ? reject(new Error('the run gave no answer')) : resolve(answer)
