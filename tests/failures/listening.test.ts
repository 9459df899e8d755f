import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
beforeAll(async () => void (shop = await startTestShop()))
afterAll(() => shop.stop())

/** Linux says there which process holds which socket. */
describe.skipIf(!existsSync('/proc/net/tcp'))('what the shop and its servers listen on', () => {
  it('is this machine alone', () => {
    const heard = listening(descendantsOf(process.ppid))

    const ports = heard.map(({ port }) => port)
    for (const url of [shop.url, inject('postgresUrl'), inject('redisUrl'), inject('natsUrl')])
      expect(ports).toContain(Number(new URL(url).port))
    expect(heard.filter(({ address }) => !loopback.includes(address))).toEqual([])
  })
})

/** 127.0.0.1, ::1 and the former written as the latter, as /proc writes them. */
const loopback = ['0100007F', '00000000000000000000000001000000', '0000000000000000FFFF00000100007F']

const descendantsOf = (root: number): number[] => {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const parent = /^PPid:\s+(\d+)/m.exec(textOf(`/proc/${name}/status`))?.[1]
        return parent ? [[Number(name), Number(parent)] as const] : []
      }),
  )
  const isOurs = (pid: number): boolean => pid === root || (pid > 1 && isOurs(parents.get(pid) ?? 0))
  return [...parents.keys()].filter(isOurs)
}

/** Sockets of these processes that wait for connections. */
const listening = (pids: readonly number[]) => {
  const held = new Set(
    pids.flatMap((pid) => filesOf(pid)).flatMap((file) => /^socket:\[(\d+)\]$/.exec(file)?.[1] ?? []),
  )
  const sockets = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => textOf(table).trim().split('\n').slice(1))
  return sockets.flatMap((line) => {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
    const [address = '', port = ''] = local.split(':')
    return state === '0A' && held.has(inode) ? [{ address, port: parseInt(port, 16) }] : []
  })
}

const filesOf = (pid: number): string[] => {
  const folder = `/proc/${pid}/fd`
  return orNothing(() => readdirSync(folder), []).map((name) => orNothing(() => readlinkSync(`${folder}/${name}`), ''))
}

const textOf = (path: string): string => orNothing(() => readFileSync(path, 'utf8'), '')

/** Processes end while they are looked at. */
const orNothing = <T>(look: () => T, nothing: T): T => {
  try {
    return look()
  } catch {
    return nothing
  }
}
