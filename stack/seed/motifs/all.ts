import { campMotifs } from './camp.ts'
import { carryMotifs } from './carry.ts'
import { cookingMotifs } from './cooking.ts'
import { dressingMotifs } from './dressing.ts'
import { furnitureMotifs } from './furniture.ts'
import { gardenMotifs } from './garden.ts'
import { lightMotifs } from './light.ts'
import { pantryMotifs } from './pantry.ts'
import { paperMotifs } from './paper.ts'
import type { Motif } from './pen.ts'
import { pocketMotifs } from './pocket.ts'
import { servingMotifs } from './serving.ts'
import { tablewareMotifs } from './tableware.ts'
import { textileMotifs } from './textiles.ts'
import { toyMotifs } from './toys.ts'
import { wearMotifs } from './wear.ts'
import { yardMotifs } from './yard.ts'

const drawings = {
  ...tablewareMotifs,
  ...cookingMotifs,
  ...pantryMotifs,
  ...furnitureMotifs,
  ...lightMotifs,
  ...textileMotifs,
  ...campMotifs,
  ...carryMotifs,
  ...wearMotifs,
  ...gardenMotifs,
  ...paperMotifs,
  ...servingMotifs,
  ...toyMotifs,
  ...dressingMotifs,
  ...yardMotifs,
  ...pocketMotifs,
}

/** A kind of thing that can be drawn. */
export type MotifName = keyof typeof drawings

/** Every kind of thing that can be drawn, by name. */
export const motifs: Record<MotifName, Motif> = drawings

/** Whether a text names a motif. */
export function isMotifName(name: string): name is MotifName {
  return Object.hasOwn(drawings, name)
}

/** The names of all motifs. */
export const motifNames: MotifName[] = Object.keys(drawings).filter(isMotifName)
