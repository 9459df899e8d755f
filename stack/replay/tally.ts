import type { Bought } from './buy.ts'
import type { Left } from './invoice.ts'

type Count = { count: number; examples: string[] }
type Counts = Map<string, Count>

const examplesMax = 3

const add = (counts: Counts, { reason, example }: Left): void => {
  const known = counts.get(reason) ?? { count: 0, examples: [] }
  known.count += 1
  if (known.examples.length < examplesMax) known.examples.push(example)
  counts.set(reason, known)
}

const numbers = (counts: Counts) =>
  Object.fromEntries(biggestFirst(counts).map(([reason, { count }]) => [reason, count]))

const biggestFirst = (counts: Counts) => [...counts].toSorted(([, a], [, b]) => b.count - a.count)

const table = (title: string, counts: Counts): string[] =>
  counts.size === 0
    ? []
    : [
        title,
        ...biggestFirst(counts).map(
          ([reason, { count, examples }]) => `  ${String(count).padStart(6)}  ${reason}  (${examples.join('; ')})`,
        ),
      ]

/** Counts what a replay did, with a few examples of each reason. */
export const newTally = () => {
  const refused: Counts = new Map()
  const failed: Counts = new Map()
  const linesLeft: Counts = new Map()
  const sums = { invoices: 0, placed: 0, confirmed: 0, unsettled: 0 }

  const leave = (left: readonly Left[]) => left.forEach((each) => add(linesLeft, each))

  return {
    refuse: (because: Left, left: readonly Left[] = []): void => {
      sums.invoices += 1
      add(refused, because)
      leave(left)
    },
    fail: (because: Left): void => {
      sums.invoices += 1
      add(failed, because)
    },
    bought: (bought: Bought, example: string): void => {
      sums.invoices += 1
      leave(bought.left)
      if (bought.kind === 'refused') return add(refused, { reason: bought.reason, example })
      sums.placed += 1
      if (bought.kind === 'failed') add(failed, { reason: bought.reason, example })
      else sums[bought.kind] += 1
    },
    sums: () => ({ ...sums }),
    /** For people: every reason with its count and examples. */
    report: (): string[] => [
      ...table('Invoices refused:', refused),
      ...table('Orders that failed:', failed),
      ...table('Lines left out of orders:', linesLeft),
    ],
    /** For machines: the last line of the output. */
    summary: (seconds: number) => ({
      ...sums,
      refused: numbers(refused),
      failed: numbers(failed),
      linesLeftOut: numbers(linesLeft),
      seconds: Math.round(seconds * 10) / 10,
    }),
  }
}

/** What is counted while a replay runs. */
export type Tally = ReturnType<typeof newTally>
