import { hash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { door } from '../support/door.ts'
import type { Door } from '../support/door.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let folder: string
let shop: TestShop
let router: Door
let productId: string
let staff: Record<string, string>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'images-'))
  shop = await startTestShop({ IMAGES_DIR: folder })
  router = door(shop.url)
  const [mug] = await stockUp(`${shop.url}/graphql`, [{ title: 'Enamel mug', stock: 1 }])
  productId = mug?.productId ?? ''
  staff = (await theAdmin(`${shop.url}/graphql`)).headers
})
afterAll(async () => {
  await shop.stop()
  await rm(folder, { recursive: true })
})

/** More bytes than anybody may send, and than staff may who import catalogs. */
const aLargePhoto = () =>
  sharp({
    create: {
      ...{ width: 1700, height: 1000, channels: 3, background: 'white' },
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer()

const opened = z.object({ mediaUploadsCreate: z.object({ uploads: z.array(z.object({ uploadUrl: z.string() })) }) })
const addressFor = async (bytes: Buffer): Promise<string> => {
  const { data } = await router.ask(
    'mutation ($input: MediaUploadsCreateInput!) { mediaUploadsCreate(input: $input) { ... on MediaUploadsCreated { uploads { uploadUrl } } } }',
    { input: { files: [{ sha256: hash('sha256', bytes) }] } },
    staff,
  )
  return opened.parse(data).mediaUploadsCreate.uploads[0]?.uploadUrl ?? ''
}
const put = (address: string, bytes: Buffer, headers: Record<string, string> = {}) =>
  router.send(address, { method: 'PUT', headers, body: new Uint8Array(bytes) })
const shown = z.object({ product: z.object({ images: z.array(z.object({ url: z.string() })) }) })

describe('a picture', () => {
  it('is sent by staff, and shown by anybody in the size that a page asks for', async () => {
    const photo = await aLargePhoto()
    expect(photo.length).toBeGreaterThan(4 * 1024 * 1024)

    const sent = await put(await addressFor(photo), photo)
    const { url } = z.object({ url: z.string() }).parse(JSON.parse(sent.text))
    await router.ask(
      'mutation ($input: ImagesSetInput!) { imagesSet(input: $input) { __typename } }',
      { input: { productId, images: [{ url }] } },
      staff,
    )
    const { data } = await router.ask(
      'query ($id: ID!) { product(id: $id) { images { url(width: 300, format: WEBP) } } }',
      { id: productId },
    )
    const [image] = shown.parse(data).product.images

    expect([sent.status, image?.url]).toEqual([201, `${url}/384.webp`])
    const answer = await fetch(`${shop.url}${image?.url}`)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 384 })
    const etag = answer.headers.get('etag') ?? ''
    const again = await router.send(image?.url ?? '', { headers: { 'if-none-match': etag } })
    expect([again.status, again.text]).toEqual([304, ''])
    const head = await router.send(image?.url ?? '', { method: 'HEAD' })
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', String(bytes.length)])
  })

  it('is not taken from who was given no address for it: a large one is not even read', async () => {
    const photo = await aLargePhoto()
    const address = await addressFor(photo)

    expect(await put(address.replace('signature=', 'signature=A'), photo)).toMatchObject({ status: 413 })
    expect(await put(address.replace(/\?.*/, ''), photo, staff)).toMatchObject({ status: 413 })
    expect(await put(address.replace(/\?.*/, ''), Buffer.from('small'), staff)).toMatchObject({ status: 403 })
    expect(await put(address, Buffer.alloc(11 * 1024 * 1024))).toMatchObject({ status: 413 })
  })

  it.each([
    ['/images/../../etc/passwd', 404],
    ['/images/%2e%2e%2fetc%2fpasswd', 400],
    [`/images/${'0'.repeat(64)}/64.webp`, 404],
    [`/images/${'0'.repeat(64)}/1.webp`, 400],
  ])('that is none says so in JSON: %s', async (path, status) => {
    const answer = await router.send(path)

    expect([answer.status, answer.type]).toEqual([status, 'application/json; charset=utf-8'])
  })
})
