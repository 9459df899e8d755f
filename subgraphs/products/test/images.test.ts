import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HttpAnswer } from '@shop/kit/http'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { products } from '../src/subgraph.ts'
import { clerk } from './clerk.ts'
import { aBomb, aDrawing, aPhoto, sha256 } from './pictures.ts'

let folder: string
let shop: TestPart
let time = new Date()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'images-'))
  shop = await startTestPart(products, {
    env: { IMAGES_DIR: folder, IMAGES_URL: 'https://cdn.example/', IMAGE_CDN: 'https://pics.example/{width}/{url}' },
    now: () => time,
  })
})
afterAll(async () => {
  await shop.stop()
  await rm(folder, { recursive: true })
})

const { staff, aDraft } = clerk(() => shop)

type Upload = { media: { url: string; width: number; height: number; type: string } | null; uploadUrl: string | null }
const announce = /* GraphQL */ `
  mutation ($input: MediaUploadsCreateInput!) {
    result: mediaUploadsCreate(input: $input) {
      __typename
      ... on MediaUploadsCreated {
        uploads {
          media {
            url
            width
            height
            type
          }
          uploadUrl
          expiresAt
        }
      }
      ... on UserError {
        code
        path
      }
    }
  }
`
const announced = async (...hashes: string[]) => {
  const input = { files: hashes.map((each) => ({ sha256: each })) }
  const { data } = await shop.as(aStaffMember())<{ result: { __typename: string; code?: string; uploads: Upload[] } }>(
    announce,
    { input },
  )
  return data.result
}
const send = async (
  method: string,
  address: string,
  body: Buffer = Buffer.alloc(0),
  headers = {},
): Promise<HttpAnswer> => {
  const { pathname: path, search } = new URL(address, 'http://shop')
  const request = { method, path, search, headers: new Headers(headers), body, remoteAddress: '' }
  return (await shop.part.handle(request)) ?? { status: 404, body: '' }
}
const get = (address: string, headers = {}) => send('GET', address, undefined, headers)
const put = async (bytes: Buffer, hash = sha256(bytes)) => {
  const { uploads } = await announced(hash)
  return send('PUT', uploads[0]?.uploadUrl ?? '', bytes)
}
const codeOf = ({ body }: HttpAnswer): string => JSON.parse(String(body)).errors[0].extensions.code
const factsOf = async ({ body }: HttpAnswer) => {
  const { format, width, height, exif } = await sharp(Buffer.from(body)).metadata()
  return { format, width, height, exif }
}

describe('sending a picture', () => {
  it('makes it an entry of its own, upright, which is not sent twice', async () => {
    const photo = await aPhoto()

    const answer = await put(photo)

    const url = `/images/${sha256(photo)}`
    expect([answer.status, JSON.parse(String(answer.body))]).toEqual([
      201,
      { sha256: sha256(photo), url, bytes: photo.length, width: 600, height: 900 },
    ])
    expect((await announced(sha256(photo))).uploads).toEqual([
      { media: { url, width: 600, height: 900, type: 'image/jpeg' }, uploadUrl: null, expiresAt: null },
    ])
  })

  it.each([
    [
      'other bytes than were announced',
      async () => put(await aPhoto(30, 20), sha256(aDrawing('other'))),
      'HASH_DIFFERS',
    ],
    ['a text', () => put(Buffer.from('this is a text')), 'NOT_A_PICTURE'],
    ['a page', () => put(Buffer.from('<!doctype html><script>alert(1)</script>')), 'NOT_A_PICTURE'],
    ['nothing', () => put(Buffer.alloc(0)), 'NOT_A_PICTURE'],
    ['half a picture', async () => put((await aPhoto()).subarray(0, 2_000)), 'NOT_A_PICTURE'],
    ['a bomb of pixels', () => put(aBomb()), 'PICTURE_TOO_LARGE'],
    ['a drawing like a tower', () => put(aDrawing('red', '8 8000')), 'PICTURE_TOO_LARGE'],
    ['a drawing of many bytes', () => put(aDrawing('x'.repeat(300_000))), 'PICTURE_TOO_LARGE'],
    ['too many bytes', () => put(Buffer.alloc(10 * 1024 * 1024 + 1)), 'PAYLOAD_TOO_LARGE'],
  ])('refuses %s, and keeps nothing', async (_, sending, code) => {
    const before = await readdir(folder, { recursive: true })

    expect(codeOf(await sending())).toBe(code)

    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })

  it('is for staff, at the address that they were given, until its time is over', async () => {
    const drawing = aDrawing('red')
    const [upload] = (await announced(sha256(drawing))).uploads
    const address = upload?.uploadUrl ?? ''
    const stranger = await shop.as(aUser())(announce, { input: { files: [{ sha256: sha256(drawing) }] } })

    expect(stranger.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
    expect((await send('PUT', `/images/${sha256(drawing)}`, drawing)).status).toBe(403)
    expect((await send('PUT', address.replace(/[0-9a-f]{4}/, 'abcd'), drawing)).status).toBe(403)
    time = new Date(time.getTime() + 15 * 60_000)
    expect((await send('PUT', address, drawing)).status).toBe(403)
  })

  it.each([[[]], [['x'.repeat(64)]], [['AB'.repeat(32)]], [Array.from({ length: 101 }, () => 'ab'.repeat(32))]])(
    'needs hashes of 1 to 100 pictures',
    async (hashes) => {
      expect(await announced(...hashes)).toMatchObject({ code: 'INVALID_CATALOG_INPUT' })
    },
  )
})

describe('asking for a picture', () => {
  let photo: string
  beforeAll(async () => {
    const bytes = await aPhoto(900, 600, 10)
    await put(bytes)
    photo = `/images/${sha256(bytes)}`
  })

  it.each([
    ['256.webp', { format: 'webp', width: 256, height: 384 }],
    ['64.avif', { format: 'heif', width: 64, height: 96 }],
    ['128.png', { format: 'png', width: 128, height: 192 }],
    ['2048.jpeg', { format: 'jpeg', width: 600, height: 900 }],
  ])('as %s gives it upright, no wider than it came, without what the camera wrote', async (file, facts) => {
    const answer = await get(`${photo}/${file}`)

    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect(await factsOf(answer)).toEqual({ ...facts, exif: undefined })
  })

  it.each([
    ['image/avif,image/webp,*/*', 'image/webp'],
    ['*/*', 'image/jpeg'],
  ])('without a format, or without a size, gives who takes %s what they can show', async (accept, type) => {
    for (const address of [`${photo}/64.auto`, photo])
      expect((await get(address, { accept })).headers).toMatchObject({ 'content-type': type, vary: 'accept' })
  })

  it('says only that it is still the same to who has it', async () => {
    const address = `${photo}/64.auto`
    const first = await get(address, { accept: 'image/webp' })
    const etag = first.headers?.['etag'] ?? ''
    const again = await get(address, { accept: 'image/webp', 'if-none-match': `"x", W/${etag}` })

    expect([again.status, again.body]).toEqual([304, ''])
    expect((await get(address, { 'if-none-match': etag })).status).toBe(200)
  })

  it('makes each size once, also for many who ask at the same time', async () => {
    const ask = () => get(`${photo}/192.webp`)
    const answers = await Promise.all(Array.from({ length: 20 }, ask))
    const made = (await readdir(folder, { recursive: true })).filter((each) => each.endsWith('-192.webp'))

    expect(new Set(answers.map(({ status, body }) => `${status} ${Buffer.from(body).toString('base64')}`)).size).toBe(1)
    expect(made).toHaveLength(1)
    await rm(join(folder, made[0] ?? ''))
    expect((await ask()).status).toBe(200)
  })

  it('gives a drawing as it is, unable to do anything, or drawn in any width', async () => {
    const drawing = aDrawing()
    await put(drawing)
    const asItIs = await get(`/images/${sha256(drawing)}`)

    expect(asItIs.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    })
    expect(asItIs.body).toEqual(drawing)
    expect(await factsOf(await get(`/images/${sha256(drawing)}/512.png`))).toMatchObject({ width: 512, height: 512 })
  })

  it.each([
    ['nobody sent', `/images/${'0'.repeat(64)}/64.webp`, 404],
    ['in no size of ours', `/images/${'0'.repeat(64)}/65.webp`, 400],
    ['in no format of ours', `/images/${'0'.repeat(64)}/64.exe`, 400],
    ['by a path that leads elsewhere', `/images/..%2f..%2f${'0'.repeat(64)}/64.webp`, 400],
    ['by the name of a file', `/images/originals/00/${'0'.repeat(64)}`, 400],
  ])('that %s is answered in JSON', async (_, address, status) => {
    const answer = await get(address)

    expect([answer.status, answer.headers?.['content-type']]).toEqual([status, 'application/json; charset=utf-8'])
  })
})

describe('pictures of a product', () => {
  const urls = /* GraphQL */ `
    query ($id: ID!) {
      product(id: $id) {
        images {
          url
          width
          height
          small: url(width: 100)
          avif: url(width: 5000, format: AVIF)
        }
      }
    }
  `
  const shown = async (id: string) =>
    (await shop.as(aStaffMember())<{ product: { images: object[] } }>(urls, { id })).data.product.images

  it('are the shop’s own, known by any of their addresses, or stand elsewhere', async () => {
    const photo = await aPhoto(300, 200)
    await put(photo)
    const own = `https://cdn.example/images/${sha256(photo)}`
    const id = await aDraft()
    const far = 'https://makers.example/a.jpg'

    const set = await staff('imagesSet', { productId: id, images: [{ url: `${own}/64.webp` }, { url: far, width: 7 }] })

    expect(set).toMatchObject({ __typename: 'ImagesReplaced' })
    const small = `https://pics.example/128/${encodeURIComponent(far)}`
    expect(await shown(id)).toEqual([
      { url: own, width: 200, height: 300, small: `${own}/128.auto`, avif: `${own}/2048.avif` },
      { url: far, width: 7, height: null, small, avif: small.replace('128', '2048') },
    ])
  })

  it('are refused when nobody sent them', async () => {
    const images = [{ url: 'https://makers.example/a.jpg' }, { url: `/images/${'0'.repeat(64)}` }]

    expect(await staff('imagesSet', { productId: await aDraft(), images })).toMatchObject({
      code: 'INVALID_CATALOG_INPUT',
      path: ['images', '1', 'url'],
    })
  })
})
