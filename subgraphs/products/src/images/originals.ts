import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesAt, isMissingFile, writeWhole } from './files.ts'

/** Where pictures are kept as they came, by the hash of their bytes. An object store is another one of these. */
export type Originals = {
  has: (hash: string) => Promise<boolean>
  read: (hash: string) => Promise<Buffer | null>
  keep: (hash: string, bytes: Buffer) => Promise<void>
}

/** Originals in a folder of this machine, or of one that several mount. */
export const localOriginals = (folder: string): Originals => {
  const fileOf = (hash: string) => join(folder, 'originals', hash.slice(0, 2), hash)
  return {
    has: async (hash) => {
      try {
        await access(fileOf(hash))
        return true
      } catch (error) {
        if (isMissingFile(error)) return false
        throw error
      }
    },
    read: (hash) => bytesAt(fileOf(hash)),
    keep: (hash, bytes) => writeWhole(fileOf(hash), bytes),
  }
}
