import type { KeyRing } from '@shop/kit/sealed'
import type { SubgraphName } from '@shop/schema/subgraphs'
import type { PendingQuery, Row, Sql } from 'postgres'
import type { ProviderBooks } from './provider-books.ts'

/** An auditor's look into every database. */
export type Databases = Record<SubgraphName, Sql>

/** What is audited. Null is what cannot be looked at: checks that need it are left out, and said to be. */
export type Ground = {
  databases: Databases
  natsUrl: string | null
  namespace: string
  provider: (() => Promise<ProviderBooks>) | null
  /** What opens sealed columns. */
  fieldKeys: KeyRing
  /** Folder of the log files. */
  logs: string | null
}

/** What a check looked at, in words, and each thing that is not as it must be. */
export type Finding = { figure: string; violations: readonly string[] }

/** One promise of the shop that can be read from what it keeps. */
export type Check = {
  /** Number of the invariant. */
  row: string
  sentence: string
  /** Holds only while nothing is under way. */
  whenSettled?: true
  needs?: 'natsUrl' | 'provider' | 'logs'
  run: (ground: Ground) => Promise<Finding>
}

/** So many offenders are named; more say nothing new. */
export const namedMax = 20

/** A finding from a count and the rows that offend, each told by its `what`. */
export const judge = async (figure: PendingQuery<Row[]>, offenders: PendingQuery<Row[]>): Promise<Finding> => {
  const [counted, found] = [await figure, await offenders]
  return { figure: String(counted[0]?.['figure'] ?? ''), violations: found.map((row) => String(row['what'])) }
}
