import type { RequestHeaders } from '@shop/kit/http'

/** Whether a page of this origin may do something here. An empty list lets any page, which then has no cookies to send. */
export const comesFromAllowed = (headers: RequestHeaders, origins: readonly string[]): boolean => {
  const origin = headers.get('origin')
  if (origin === null || origins.length === 0 || origins.includes(origin)) return true
  // The router's own pages.
  return URL.parse(origin)?.host === headers.get('host')
}
