import type { Db } from '@shop/kit/db'
import { judge, missing } from './domain/reconciliation.ts'
import type { ProviderLine, Verdict } from './domain/reconciliation.ts'
import type { PaymentProvider } from './providers/port.ts'
import { ownLines } from './store/own-lines.ts'
import { ownStatement } from './store/own-statement.ts'

type Row = { kind: ProviderLine['kind']; verdict: Verdict['kind']; because: string | null; count: number }
type Finding = { kind: ProviderLine['kind']; id: string; because: string; detail: string }

/** What a reconciliation found: how many lines of each verdict, and the unexplained ones by name. */
export type Reconciliation = { rows: Row[]; unexplained: Finding[] }

const namedMax = 200

/**
 * Compares all that a provider lists with our books, in both directions. Ours is read first: what the provider does not
 * list then was never there; what it lists afterwards is looked up as it comes.
 */
export const reconcileWith = async (
  db: Db,
  provider: PaymentProvider,
  { since, settledBy }: { since: Date | null; settledBy: Date },
): Promise<Reconciliation> => {
  const sums = new Map<string, Row>()
  const unexplained: Finding[] = []
  const add = (kind: ProviderLine['kind'], id: string, verdict: Verdict) => {
    const because = verdict.kind === 'matched' ? null : verdict.because
    const key = `${kind} ${verdict.kind} ${because}`
    const row = sums.get(key) ?? { kind, verdict: verdict.kind, because, count: 0 }
    sums.set(key, { ...row, count: row.count + 1 })
    if (verdict.kind === 'unexplained' && unexplained.length < namedMax)
      unexplained.push({ kind, id, because: verdict.because, detail: verdict.detail })
  }
  const mine = new Map((await ownStatement(db, provider.name, since)).map((line) => [line.id, line]))
  for await (const page of provider.statement?.(since) ?? []) {
    const own = await ownLines(db, page)
    for (const [index, line] of page.entries()) {
      mine.delete(line.id)
      add(line.kind, line.id, judge(line, own[index] ?? null, settledBy))
    }
  }
  for (const { kind, id, ...own } of mine.values()) add(kind, id, missing(own))
  return { rows: [...sums.values()], unexplained }
}
