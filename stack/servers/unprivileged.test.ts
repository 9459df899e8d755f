import { describe, expect, it } from 'vitest'
import { mayEnter } from './unprivileged.ts'
import { versionIn } from './programs.ts'

const nobody = { uid: 65534, gid: 65534 }

describe('whether a user may enter a folder', () => {
  it.each([
    [{ mode: 0o755, uid: 0, gid: 0 }, true],
    [{ mode: 0o700, uid: 0, gid: 0 }, false],
    [{ mode: 0o711, uid: 0, gid: 0 }, true],
    [{ mode: 0o750, uid: 0, gid: 65534 }, true],
    [{ mode: 0o707, uid: 0, gid: 65534 }, false],
    [{ mode: 0o700, uid: 65534, gid: 0 }, true],
  ])('is read from the bits of its class: %j -> %s', (folder, may) => {
    expect(mayEnter(folder, nobody)).toBe(may)
  })
})

describe('what programs say of their version', () => {
  it.each([
    ['Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64', '7.0.15'],
    ['nats-server: v2.9.10', '2.9.10'],
    ['postgres (PostgreSQL) 18.4', '18.4'],
    ['nothing', undefined],
  ])('%j is %s', (text, version) => {
    expect(versionIn(text)).toBe(version)
  })
})
