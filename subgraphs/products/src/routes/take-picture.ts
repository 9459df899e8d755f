import { failure, jsonAnswer } from '@shop/kit/http'
import type { HttpAnswer } from '@shop/kit/http'
import type { Route } from '@shop/kit/routes'
import { isSignedAddress } from '@shop/kit/signed-address'
import type { Context } from '../context.ts'
import { mediaKinds, mediaLimits } from '../domain/media.ts'
import { ownAddress, readPicturePath } from '../domain/picture-address.ts'
import { TooMuchAtOnce } from '../images/pictures.ts'
import type { Taken } from '../store/media.ts'

const busy = failure(503, 'BUSY', 'Too many pictures are being looked at: send it again soon.')

/** `PUT /images/<hash>`: takes the bytes of a picture at an address that staff were given for them. */
export const takePicture: Route<Context> = {
  method: 'PUT',
  path: '/images/*',
  handle: async ({ method, path, search, body }, { images: { kept, uploadSecret }, now }) => {
    const asked = readPicturePath(path)
    if (!kept || !asked?.isBare || !isSignedAddress(uploadSecret, { method, path, search }, now()))
      return failure(403, 'FORBIDDEN', 'Nothing is taken at this address, or no longer: ask for a new one.')
    if (body.length > mediaLimits.bytes)
      return failure(413, 'PAYLOAD_TOO_LARGE', `A picture may have ${mediaLimits.bytes} bytes.`)
    try {
      return answerTo(await kept.media.take(asked.hash, body))
    } catch (error) {
      if (!(error instanceof TooMuchAtOnce)) throw error
      return { ...busy, headers: { ...busy.headers, 'retry-after': '1' } }
    }
  },
}

const answerTo = (taken: Taken): HttpAnswer => {
  switch (taken.is) {
    case 'taken': {
      const { hash, bytes, width, height } = taken.media
      return jsonAnswer(201, { sha256: hash, url: ownAddress(hash), bytes, width, height })
    }
    case 'otherBytes':
      return failure(400, 'HASH_DIFFERS', 'These are not the bytes that were announced.')
    case 'noPicture':
      return failure(415, 'NOT_A_PICTURE', `This is none of ${mediaKinds.join(', ')} that can be shown to its end.`)
    case 'tooLarge':
      return failure(
        413,
        'PICTURE_TOO_LARGE',
        `A picture may have ${mediaLimits.pixels} pixels, and an SVG ${mediaLimits.svgBytes} bytes.`,
      )
  }
}
