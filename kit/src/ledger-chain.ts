import { createHash } from 'node:crypto'

/** The seal of one row of a ledger: it covers the row and, through `hash`, every row sealed before. */
export type Link = { position: number; rowId: number; rowHash: string; hash: string }

/** A row of a ledger as it is hashed and exported: its `seq`, and all of it as canonical JSON text. */
export type LedgerRow = { rowId: number; text: string }

/** A link as somebody wrote it down elsewhere: who rebuilds the whole chain cannot rebuild that. */
export type Anchor = Pick<Link, 'position' | 'hash'>

/**
 * Where a chain first breaks: a row that was ALTERED, REMOVED or ADDED behind the chain's back, or a LINK that does not
 * follow from the one before.
 */
export type Breach = { kind: 'ALTERED' | 'REMOVED' | 'ADDED' | 'LINK'; rowId: number | null; position: number | null }

/** `unsealed` rows came after the sealing job's last look. */
export type ChainReport = { sealed: number; unsealed: number; head: Anchor; breach: Breach | null }

/** What the first link follows. */
export const chainStart: Anchor = { position: 0, hash: '0'.repeat(64) }

export const sha256 = (plain: string): string => createHash('sha256').update(plain).digest('hex')

/** The next link of a chain. */
export const linkAfter = (previous: Anchor, rowId: number, rowHash: string): Link => {
  const position = previous.position + 1
  return { position, rowId, rowHash, hash: sha256(`${previous.hash}:${position}:${rowId}:${rowHash}`) }
}

/** Follows an exported chain without a database, and names the first row that was altered, removed or put in. */
export const verifyLinks = (
  rows: readonly LedgerRow[],
  links: readonly Link[],
  anchors: readonly Anchor[] = [],
): ChainReport => {
  const textOf = new Map(rows.map(({ rowId, text }) => [rowId, text]))
  const chain = links.toSorted((a, b) => a.position - b.position)
  const sealed = new Set(chain.map(({ rowId }) => rowId))
  const last = chain.reduce((highest, { rowId }) => Math.max(highest, rowId), 0)
  const unsealed = rows.filter(({ rowId }) => !sealed.has(rowId)).toSorted((a, b) => a.rowId - b.rowId)
  const added = unsealed.filter(({ rowId }) => rowId < last)
  return {
    sealed: chain.length,
    unsealed: unsealed.length - added.length,
    head: chain.at(-1) ?? chainStart,
    breach: firstBroken(chain, textOf) ?? firstAdded(added) ?? firstMissed(chain, anchors),
  }
}

const firstBroken = (chain: readonly Link[], textOf: ReadonlyMap<number, string>): Breach | null => {
  let previous = chainStart
  for (const link of chain) {
    const { rowId, position } = link
    const breach = (kind: Breach['kind']): Breach => ({ kind, rowId, position })
    const expected = linkAfter(previous, rowId, link.rowHash)
    if (expected.position !== position || expected.hash !== link.hash) return breach('LINK')
    const text = textOf.get(rowId)
    if (text === undefined) return breach('REMOVED')
    if (sha256(text) !== link.rowHash) return breach('ALTERED')
    previous = link
  }
  return null
}

const firstAdded = ([row]: readonly LedgerRow[]): Breach | null =>
  row ? { kind: 'ADDED', rowId: row.rowId, position: null } : null

const firstMissed = (chain: readonly Link[], anchors: readonly Anchor[]): Breach | null => {
  const missed = anchors.find(({ position, hash }) => chain[position - 1]?.hash !== hash)
  return missed ? { kind: 'LINK', rowId: chain[missed.position - 1]?.rowId ?? null, position: missed.position } : null
}
