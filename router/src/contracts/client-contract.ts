import type { Viewer } from '@shop/kit/viewer'

/** Kinds of clients that see a part of the graph: what is in it is tagged with the name. */
export const contractNames = ['partner', 'mobile'] as const
export type ContractName = (typeof contractNames)[number]

/** Of a client by its name, as its folder of registered operations and the header `x-shop-client` give it: `mobile/4.2`. */
export const contractNamed = (client: string): ContractName | null => {
  if (client.startsWith('partner-')) return 'partner'
  return client === 'mobile' || client.startsWith('mobile/') ? 'mobile' : null
}

/**
 * Which part of the graph a caller sees. A partner has no choice; an app that names itself is told early what will not be
 * there for it, which protects nothing: it could name itself otherwise.
 */
export const contractOf = (viewer: Viewer, shopClient: string | null | undefined): ContractName | null => {
  if (viewer.kind === 'partner') return 'partner'
  return shopClient && contractNamed(shopClient) === 'mobile' ? 'mobile' : null
}
