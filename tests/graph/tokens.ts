import { createPrivateKey, sign } from 'node:crypto'
import { keyRing, unseal } from '@shop/kit/sealed'
import { testFieldKeys } from '@shop/kit/testing/servers'
import { z } from 'zod'
import type { TestShop } from '../support/shop.ts'

const keyRow = z.object({ private_jwk: z.string() })
const privateJwk = z.looseObject({ kty: z.string() })
const object = z.looseObject({})

/** Makes the signature of a text; a text for those who keep one that is there. */
export type Sign = (text: string) => Buffer | string

/** Signs as users does: what differs from a good token is then not the signature. */
export const shopSigner = async ({ parts }: Pick<TestShop, 'parts'>): Promise<Sign> => {
  const [row] = await parts.users.db.execute('select private_jwk from signing_keys order by created_at desc limit 1')
  const opened = unseal(keyRing.parse(testFieldKeys), 'signing_keys.private_jwk', keyRow.parse(row).private_jwk)
  const key = createPrivateKey({ key: privateJwk.parse(JSON.parse(opened)), format: 'jwk' })
  return (text) => sign(null, Buffer.from(text), key)
}

type Change = { header?: object; claims?: object }

/** A token with parts of it changed. */
export const changed = (token: string, { header = {}, claims = {} }: Change, signature: Sign): string => {
  const [head = '', body = ''] = token.split('.')
  const part = (encoded: string, change: object) =>
    Buffer.from(
      JSON.stringify({ ...object.parse(JSON.parse(String(Buffer.from(encoded, 'base64url')))), ...change }),
    ).toString('base64url')
  const text = `${part(head, header)}.${part(body, claims)}`
  const signed = signature(text)
  return `${text}.${typeof signed === 'string' ? signed : signed.toString('base64url')}`
}

/** Claims of a token that ends in so many seconds. */
export const endsIn = (seconds: number) => ({ exp: Math.floor(Date.now() / 1_000) + seconds })
