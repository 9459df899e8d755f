import { cpSync, existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { FaultyShop } from '../faulty-shop.ts'

const copyOf = (store: string) => `${store}.copy`

/** Keeps what NATS has on disk now, for a later rewind. */
export const copyStore = ({ servers, natsStore }: FaultyShop): void => {
  servers.nats.pause()
  rmSync(copyOf(natsStore), { recursive: true, force: true })
  cpSync(natsStore, copyOf(natsStore), { recursive: true })
  servers.nats.resume()
}

/** One at a time: the disk is no place for two. */
let breaking: Promise<void> = Promise.resolve()

/** NATS is struck down and comes back with less than it had acknowledged. */
export const breakStore = (shop: FaultyShop, how: 'rewound' | 'cut' | 'deleted'): Promise<void> => {
  const broken = breaking.then(() => breakNow(shop, how))
  breaking = broken.catch(() => {})
  return broken
}

const breakNow = async ({ servers, natsStore }: FaultyShop, how: 'rewound' | 'cut' | 'deleted'): Promise<void> => {
  await servers.nats.kill()
  if (how === 'cut')
    messageFilesIn(natsStore).forEach((file) => truncateSync(file, Math.floor(statSync(file).size / 2)))
  else rmSync(natsStore, { recursive: true, force: true })
  if (how === 'rewound' && existsSync(copyOf(natsStore))) cpSync(copyOf(natsStore), natsStore, { recursive: true })
  await servers.nats.start()
}

const messageFilesIn = (store: string): string[] =>
  existsSync(store)
    ? readdirSync(store, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.blk'))
        .map((name) => join(store, name))
    : []
