import type { PaymentChoice } from '@shop/schema/shapes'

/** What a client may say about how it pays. */
export type PaymentInput = {
  methodToken?: string | null
  savedMethodId?: string | null
  onDelivery?: boolean | null
  methodType?: string | null
  returnUrl?: string | null
}

const tokenPattern = /^pm_[A-Za-z0-9_]{1,100}$/
const typePattern = /^[a-z][a-z0-9_]{1,39}$/
const urlLengthMax = 2_000

/** Exactly one way to pay, or null. Whether the provider has it, and whether the buyer may come back there, is payments' to say. */
export const paymentChoiceOf = (input: PaymentInput): PaymentChoice | null => {
  const { methodToken, savedMethodId, onDelivery, methodType, returnUrl } = input
  if ([methodToken, savedMethodId, onDelivery, methodType].filter(Boolean).length !== 1) return null
  if (returnUrl && !isWebAddress(returnUrl)) return null
  const bare = { methodToken: '', savedMethodId: null, methodType: null, returnUrl: returnUrl ?? null }
  if (onDelivery) return { ...bare, provider: 'offline', methodToken: 'on_delivery' }
  if (savedMethodId) return { ...bare, provider: 'stripe', savedMethodId }
  if (methodType === 'bank_transfer') return { ...bare, provider: 'offline', methodToken: 'bank_transfer' }
  if (methodType) return typePattern.test(methodType) ? { ...bare, provider: 'stripe', methodType } : null
  return methodToken && tokenPattern.test(methodToken) ? { ...bare, provider: 'stripe', methodToken } : null
}

const isWebAddress = (text: string): boolean =>
  text.length <= urlLengthMax && /^https?:\/\//.test(text) && URL.canParse(text)
