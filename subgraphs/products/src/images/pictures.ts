import { availableParallelism } from 'node:os'
import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import type { FileFormat, PictureWidth } from '../domain/picture-size.ts'
import { develop, inspect, isDrawing } from './darkroom.ts'
import type { Inspected } from './darkroom.ts'
import { madeSizes } from './made-sizes.ts'
import { localOriginals } from './originals.ts'
import type { Originals } from './originals.ts'

/** The shop's own pictures, as they came and in every size. */
export type Pictures = {
  originals: Originals
  /** The picture in a size; null when there is none of this name. Throws `TooMuchAtOnce`. */
  sized: (hash: string, width: PictureWidth, format: FileFormat) => Promise<Buffer | null>
  /** A drawing as it came; null for everything else. */
  drawing: (hash: string) => Promise<Buffer | null>
  inspect: (bytes: Buffer) => Promise<Inspected>
}

/** More pictures are waited for than will be made soon. */
export class TooMuchAtOnce extends Error {
  override name = 'TooMuchAtOnce'
}

type Options = {
  folder: string
  madeBytesMax: number
  onFault: (error: unknown) => void
  /** How many pictures are made at once, and how many wait. */
  atOnce?: number
  waitingMax?: number
}

const handsOf = (cores: number): number => Math.max(1, Math.floor(cores / 2))

/** Opens the folder. Half of the cores make pictures, the others are there for everything else; nobody makes the same one twice at once. */
export const openPictures = ({
  folder,
  madeBytesMax,
  onFault,
  atOnce = handsOf(availableParallelism()),
  waitingMax = 100,
}: Options): Pictures => {
  const originals = localOriginals(folder)
  const made = madeSizes({ folder, bytesMax: madeBytesMax, onFault })
  const hands = bulkhead(atOnce, waitingMax)
  const making = new Map<string, Promise<Buffer | null>>()

  const byHand = <T>(work: () => Promise<T>): Promise<T> =>
    hands.execute(work).catch((error: unknown) => {
      throw error instanceof BulkheadRejectedError ? new TooMuchAtOnce('too many pictures are being made') : error
    })

  const make = async (name: string, hash: string, width: PictureWidth, format: FileFormat) => {
    const original = await originals.read(hash)
    if (!original) return null
    const picture = await byHand(() => develop(original, width, format))
    await made.keep(name, picture)
    return picture
  }

  return {
    originals,
    sized: async (hash, width, format) => {
      const name = `${hash}-${width}.${format}`
      const known = await made.read(name)
      if (known) return known
      const under = making.get(name) ?? make(name, hash, width, format).finally(() => making.delete(name))
      making.set(name, under)
      return under
    },
    drawing: async (hash) => {
      const beginning = await originals.peek(hash)
      return beginning && isDrawing(beginning) ? originals.read(hash) : null
    },
    inspect: (bytes) => byHand(() => inspect(bytes)),
  }
}
