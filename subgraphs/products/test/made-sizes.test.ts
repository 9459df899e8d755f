import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { madeSizes } from '../src/images/made-sizes.ts'
import { openPictures, TooMuchAtOnce } from '../src/images/pictures.ts'
import { aPhoto, sha256 } from './pictures.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'made-'))
})
afterEach(() => rm(folder, { recursive: true }))

const onFault = (error: unknown) => expect.fail(String(error))
const open = (bytesMax: number) => madeSizes({ folder, bytesMax, onFault })
const kept = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted()
const untilKept = (...names: string[]) =>
  until(async () => (JSON.stringify(await kept()) === JSON.stringify(names) ? true : null))
const hundredBytes = Buffer.alloc(100)

describe('made sizes', () => {
  it('give way when there is no more room, those that were asked for longest ago first', async () => {
    const made = open(250)
    await made.keep('aa', hundredBytes)
    await made.keep('bb', hundredBytes)
    await made.read('aa')
    await made.keep('cc', hundredBytes)

    await untilKept('aa', 'cc')
    expect(await made.read('bb')).toBeNull()
  })

  it('of earlier runs count as well, oldest first', async () => {
    const before = open(1_000)
    for (const name of ['aa', 'bb', 'cc']) {
      await before.keep(name, hundredBytes)
      await utimes(join(folder, 'made', name, name), 1_000, name.charCodeAt(0))
    }

    open(250)

    await untilKept('bb', 'cc')
  })
})

describe('pictures that many ask for', () => {
  it('are refused when too many wait, and made for those who came first', async () => {
    const pictures = openPictures({ folder, madeBytesMax: 1_000_000, onFault, atOnce: 1, waitingMax: 1 })
    const photo = await aPhoto()
    const hash = sha256(photo)
    await pictures.originals.keep(hash, photo)

    const asked = await Promise.allSettled(
      ([64, 128, 192] as const).map((width) => pictures.sized(hash, width, 'webp')),
    )

    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    expect(asked.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))).toEqual([
      expect.any(TooMuchAtOnce),
    ])
    expect(await pictures.sized(hash, 192, 'webp')).not.toBeNull()
  })
})
