import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { FaultyShop } from '../faulty-shop.ts'

const sizeMb = 1_024
const pieceBytes = 1_048_576

/** A small disk of its own for the servers' data; null where this user may not mount one. */
export const mountSmallDisk = (): { path: string; unmount: () => void } | null => {
  const path = mkdtempSync(join(tmpdir(), 'shop-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeMb}m,mode=755`, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    rmSync(path, { recursive: true, force: true })
    return null
  }
  return {
    path,
    unmount: () => {
      execFileSync('umount', ['-l', path], { stdio: 'ignore' })
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** Leaves no byte on the servers' disk; the answer makes room again and starts what went down for want of it. */
export const fillDisk = async ({ natsStore, servers }: FaultyShop): Promise<() => Promise<void>> => {
  const ballast = join(dirname(natsStore), 'ballast')
  const file = openSync(ballast, 'w')
  const piece = Buffer.alloc(pieceBytes)
  try {
    for (;;) writeSync(file, piece)
  } catch {
    // That is full.
  } finally {
    closeSync(file)
  }
  return async () => {
    rmSync(ballast, { force: true })
    await Promise.all(Object.values(servers).map((server) => server.start()))
  }
}
