import type { RequestHeaders } from '@shop/kit/http'
import type { HttpAnswer } from '@shop/kit/http'
import type { WrittenAnswer } from '../gateway.ts'
import type { OperationSunset } from '../policies/sunset.ts'
import type { KeptAnswer } from './answers.ts'
import type { Kept } from './entities.ts'
import { hasAlready, keepHeaders } from './headers.ts'
import type { Keepable, Keeper } from './keeper.ts'

type Asked = Omit<Keepable, 'wish'> & { isKeepable: boolean; headers: RequestHeaders; sunset: OperationSunset }

/** The answer to a GET of a registered operation, kept or made to be kept; to anything else, made. */
export const answerFrom = (
  keeper: Keeper | null,
  { isKeepable, headers, ...asked }: Asked,
  make: () => Promise<WrittenAnswer>,
): Promise<KeptAnswer | WrittenAnswer> => {
  const policy = asked.artefact.keep?.policy
  if (!keeper?.answers || !isKeepable || !policy) return make()
  const key = keeper.keyOf({ ...asked, wish: headers.get('x-shop-cache') })
  return key === null ? make() : keeper.answers.answer({ key, policy }, make)
}

/**
 * What parts said before, for who asks now. Nothing for an answer that is itself kept whole: in the end it would be older
 * than the hints allow.
 */
export const saidBefore = (
  keeper: Keeper | null,
  { artefact, context, isKeepable }: Pick<Asked, 'artefact' | 'context' | 'isKeepable'>,
): Kept | null => {
  const isWhole = isKeepable && artefact.keep !== null && keeper?.answers
  return isWhole ? null : (keeper?.entities?.(context.claims) ?? null)
}

/** Whether caches between the router and the client may give it to others. */
export const isPublic = ({ artefact, context }: Pick<Asked, 'artefact' | 'context'>): boolean =>
  context.claims.viewer.kind === 'anonymous' && artefact.keep?.policy.scope === 'PUBLIC'

/** A kept answer as HTTP; nothing but its head when the client has it already. */
export const keptAnswer = (
  kept: KeptAnswer,
  { artefact, context, headers, sunset }: Pick<Asked, 'artefact' | 'context' | 'headers' | 'sunset'>,
): HttpAnswer => {
  const given = {
    'content-type': 'application/json; charset=utf-8',
    'x-request-id': context.requestId,
    ...sunset?.headers,
    ...keepHeaders(kept, { isPublic: isPublic({ artefact, context }), now: Date.now() }),
  }
  return hasAlready(headers.get('if-none-match'), kept.etag)
    ? { status: 304, headers: given, body: '' }
    : { status: 200, headers: given, body: kept.body }
}
