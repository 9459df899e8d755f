import { anonymous } from '@shop/kit/viewer'
import { z } from 'zod'
import { classOfPublic } from './auth-class.ts'
import { createChannels } from './channels.ts'
import { aliasOf, causeOf, executions, keyOf, onceForEach } from './live-field.ts'
import type { Ground, LiveField } from './live-field.ts'
import { readVariant } from './read-variant.ts'
import { asQuery } from './rewrite.ts'
import { advanceVariant, variantRestMs } from './variant-feed.ts'
import type { VariantNews } from './variant-feed.ts'
import type { Wake, Wakes } from './wakes.ts'

const variantArguments = z.object({ variantId: z.string() })

/** `variantUpdated`: read as nobody in particular, so that all who look at a product page share one execution. */
export const variantField = ({ gateway, log }: Ground, wakes: Wakes<VariantNews>): LiveField => {
  const channels = createChannels<string, VariantNews>()
  const questionOf = onceForEach(({ artefact, root }) =>
    asQuery({ ...artefact, root }, 'variant', {
      variables: '$shopVariantId: ID!',
      arguments: '(id: $shopVariantId)',
      own: [],
    }),
  )
  return {
    isPublic: true,
    watch: (asked, given) => (sink) => {
      const { variantId } = variantArguments.parse(given)
      const question = questionOf(asked)
      const { market, currency, language } = asked.context.claims
      const context = { ...asked.context, claims: { viewer: anonymous, market, currency, language } }
      const as = aliasOf(asked.root)
      const read = (news: readonly Wake<VariantNews>[]) => {
        executions.inc({ field: 'variantUpdated', cause: causeOf(news) })
        return readVariant(gateway, as, {
          text: question.text,
          variables: { ...asked.variables, shopVariantId: variantId },
          context,
        })
      }
      const source = () => ({
        advance: advanceVariant(read),
        nameOf: String,
        listen: (hear: (wake: Wake<VariantNews>) => void) => wakes.listen(variantId, hear),
        onFault: (error: unknown) => log.warn({ err: error, variantId }, 'a variant could not be looked at'),
        restMs: variantRestMs,
      })
      return channels.watch(keyOf(question, asked, [variantId, as, classOfPublic(context.claims)]), source, null, sink)
    },
  }
}
