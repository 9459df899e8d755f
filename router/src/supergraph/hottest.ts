/** An operation as clients send it. */
export type Text = { text: string; operationName: string | undefined }

/** What is run most; the last hour counts, and what was before is forgotten by and by. */
export type Hottest = {
  note: (operation: Text) => void
  /** The most used first. */
  take: (count: number) => Text[]
  /** Half an hour is over. */
  turn: () => void
}

const textsMax = 5_000

/** Counts by text in two halves of an hour: the one that runs, and the one before. */
export const createHottest = (): Hottest => {
  let recent = new Map<string, Text & { uses: number }>()
  let earlier = new Map<string, Text & { uses: number }>()
  return {
    note: ({ text, operationName }) => {
      const known = recent.get(text)
      if (known) known.uses += 1
      else if (recent.size < textsMax) recent.set(text, { text, operationName, uses: 1 })
    },
    take: (count) =>
      [...new Map([...earlier, ...recent]).values()]
        .map(({ text, operationName }) => ({ text, operationName, uses: usesOf(recent, text) + usesOf(earlier, text) }))
        .toSorted((one, other) => other.uses - one.uses)
        .slice(0, count)
        .map(({ text, operationName }) => ({ text, operationName })),
    turn: () => {
      earlier = recent
      recent = new Map()
    },
  }
}

const usesOf = (counted: ReadonlyMap<string, { uses: number }>, text: string): number => counted.get(text)?.uses ?? 0
