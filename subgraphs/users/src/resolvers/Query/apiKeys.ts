import { requireAdmin } from '@shop/kit/denied'
import type { QueryResolvers } from '../../generated.ts'

const keyId = (key: unknown): string | null => (typeof key === 'string' && key.startsWith('key_') ? key : null)

export const apiKeys: QueryResolvers['apiKeys'] = async (_, args, { viewer, apiKeys: store, cursors }) => {
  requireAdmin(viewer)
  const page = cursors.read(args, keyId)
  return cursors.connection(await store.page(args.partnerId ?? null, page), page, (key) => key.id)
}
