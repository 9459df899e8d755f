import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { connect } from 'nats'
import type { FaultyShop } from '../faulty-shop.ts'

const sizeMb = 1_024
const pieceBytes = 1_048_576
const healthMs = 2_000

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

/**
 * Leaves no byte on the servers' disk. The answer makes room again and does what a supervisor does: starts what went
 * down, and starts anew a broker that does not answer its health check, since JetStream switches itself off for good when
 * it cannot write.
 */
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
    if (await isHealthy(servers.nats.url)) return
    await servers.nats.kill()
    await servers.nats.start()
  }
}

const isHealthy = async (natsUrl: string): Promise<boolean> => {
  const nc = await connect({ servers: natsUrl, name: 'health', reconnect: false, timeout: healthMs })
  try {
    const jsm = await nc.jetstreamManager({ timeout: healthMs })
    await jsm.getAccountInfo()
    return true
  } catch {
    return false
  } finally {
    await nc.close()
  }
}
