import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { HttpAnswer, HttpHandler } from '@shop/kit/http'
import { jsonAnswer } from '@shop/kit/http'
import type { Callers } from './caller.ts'

/** The keys that access tokens are signed with, for whoever wants to check one. */
export const jwks =
  (callers: Callers): HttpHandler =>
  async ({ path }) =>
    path === '/.well-known/jwks.json'
      ? jsonAnswer(200, await callers.jwks(), { 'cache-control': 'public, max-age=300' })
      : null

const types: Record<string, string> = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' }

/** Images of the shop; a name never changes its content, so it may be kept for ever. */
export const media =
  (folder: string | undefined): HttpHandler =>
  async ({ method, path }) => {
    if (!folder || method !== 'GET' || !path.startsWith('/media/')) return null
    const name = basename(path)
    const type = types[name.split('.').at(-1) ?? '']
    if (!type || !/^[\w.-]+$/.test(name)) return null
    return readFile(`${folder}/${name}`).then(
      (body): HttpAnswer => ({
        status: 200,
        headers: {
          'content-type': type,
          'cache-control': 'public, max-age=31536000, immutable',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        },
        body,
      }),
      () => null,
    )
  }
