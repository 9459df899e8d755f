import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { bytesAt, writeWhole } from './files.ts'

/** Pictures in the sizes that were asked for, so that each is made once. They can be made again: losing them costs time only. */
export type MadeSizes = {
  read: (name: string) => Promise<Buffer | null>
  keep: (name: string, bytes: Buffer) => Promise<void>
}

type Options = { folder: string; bytesMax: number; onFault: (error: unknown) => void }

/** Made sizes in a folder that never grows beyond its limit; what was asked for longest ago goes first. */
export const madeSizes = ({ folder, bytesMax, onFault }: Options): MadeSizes => {
  const root = join(folder, 'made')
  const fileOf = (name: string) => join(root, name.slice(0, 2), name)
  const sizes = new LRUCache<string, number>({
    maxSize: bytesMax,
    sizeCalculation: (bytes) => Math.max(1, bytes),
    dispose: (_, name, reason) => {
      if (reason === 'evict') rm(fileOf(name), { force: true }).catch(onFault)
    },
  })
  findAll(root)
    .then((found) => found.forEach(({ name, bytes }) => sizes.has(name) || sizes.set(name, bytes)))
    .catch(onFault)

  return {
    read: async (name) => {
      const bytes = await bytesAt(fileOf(name))
      if (bytes) sizes.set(name, bytes.length)
      return bytes
    },
    keep: async (name, bytes) => {
      await writeWhole(fileOf(name), bytes)
      sizes.set(name, bytes.length)
    },
  }
}

/** What earlier runs made, oldest first. */
const findAll = async (root: string): Promise<{ name: string; bytes: number }[]> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const found = []
  for (const entry of entries.filter((each) => each.isFile())) {
    const facts = await stat(join(entry.parentPath, entry.name)).catch(() => null)
    if (facts) found.push({ name: entry.name, bytes: facts.size, at: facts.mtimeMs })
  }
  return found.toSorted((a, b) => a.at - b.at)
}
