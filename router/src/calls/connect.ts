import { readAddress, toHeaders } from '@shop/kit/http'
import type { RunningPart } from '@shop/kit/part'
import { within } from '@shop/kit/within'

export type PartRequest = {
  method: string
  path: string
  headers: Record<string, string>
  body: string | Buffer
  /** It ends after so long, answered or not. */
  timeoutMs: number
  /** What comes back may be no text: it is given as `bytes`. */
  isForBytes?: boolean
}
export type PartResponse = {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: string
  /** The same as it came, for who asked for bytes; `body` is empty then. */
  bytes?: Buffer
}

/** A way to a part: by socket or by call. The router does not know which. */
export type PartCall = (request: PartRequest) => Promise<PartResponse>
export type Connect = (name: string) => PartCall

/** In the same process: no socket, but the same door with the same signature, so nothing is skipped. */
export const inProcess =
  (part: RunningPart): PartCall =>
  async ({ method, path, headers, body, timeoutMs, isForBytes }) => {
    const address = readAddress(path)
    if (!address) throw new Error(`${path} is no address`)
    const request = {
      method,
      ...address,
      headers: toHeaders(headers),
      body: Buffer.from(body),
      remoteAddress: 'in-process',
    }
    const answer = await within(timeoutMs, part.handle(request))
    if (!answer) return { status: 404, headers: {}, body: '{"errors":[]}' }
    const { status, headers: given = {}, body: said } = answer
    return isForBytes
      ? { status, headers: given, body: '', bytes: Buffer.from(said) }
      : { status, headers: given, body: String(said) }
  }
