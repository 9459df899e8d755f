import { signRequest } from '@shop/kit/signature'

const { SHARING, SIGNED_BY, SIGNED_CLAIMS = '{}' } = process.env

/** Signs what is sent to a part of this shop, always for the same viewer. */
const signing = {
  onFetch({ options, setOptions }) {
    const headers = signRequest(SIGNED_BY, JSON.parse(SIGNED_CLAIMS), String(options.body), new Date())
    setOptions({ ...options, headers: { ...options.headers, ...headers } })
  },
}

/** Hive as it comes, but for what a run asks for. */
export const gatewayConfig = {
  ...(SHARING === 'off' && { transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } } }),
  ...(SIGNED_BY && { plugins: () => [signing] }),
}
