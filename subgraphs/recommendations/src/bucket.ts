import { createHash } from 'node:crypto'
import { variantAt, wholeBps } from './domain/experiment.ts'
import type { Experiment, Variant } from './domain/experiment.ts'

/** The variant that somebody is shown: always the same, and in another experiment independent of this one. Null: in none. */
export const variantFor = ({ id, variants }: Pick<Experiment, 'id' | 'variants'>, person: string): Variant | null =>
  variantAt(variants, createHash('sha256').update(`${id}:${person}`).digest().readUInt32BE() % wholeBps)
