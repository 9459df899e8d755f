import { access, open } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesAt, unlessMissing, writeWhole } from './files.ts'

/** Where pictures are kept as they came, by the hash of their bytes. An object store is another one of these. */
export type Originals = {
  has: (hash: string) => Promise<boolean>
  read: (hash: string) => Promise<Buffer | null>
  /** The first bytes, which tell what it is. */
  peek: (hash: string) => Promise<Buffer | null>
  keep: (hash: string, bytes: Buffer) => Promise<void>
}

const peekedBytes = 64

/** Originals in a folder of this machine, or of one that several mount. */
export const localOriginals = (folder: string): Originals => {
  const fileOf = (hash: string) => join(folder, 'originals', hash.slice(0, 2), hash)
  return {
    has: async (hash) => (await unlessMissing(() => access(fileOf(hash)).then(() => true))) ?? false,
    read: (hash) => bytesAt(fileOf(hash)),
    peek: (hash) => firstBytesAt(fileOf(hash)),
    keep: (hash, bytes) => writeWhole(fileOf(hash), bytes),
  }
}

const firstBytesAt = (path: string): Promise<Buffer | null> =>
  unlessMissing(async () => {
    await using file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(peekedBytes), 0, peekedBytes, 0)
    return buffer.subarray(0, bytesRead)
  })
