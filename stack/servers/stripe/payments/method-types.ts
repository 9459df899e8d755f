/** How a kind of payment runs: at once, by sending the buyer elsewhere, or settled days later. */
export type Flow = 'card' | 'redirect' | 'delayed'

/** What the sandbox knows of a kind of payment method. */
export type MethodType = { flow: Flow; canAuthorizeFirst: boolean; reusable: boolean }

const redirect = (canAuthorizeFirst: boolean, reusable = false): MethodType => ({
  flow: 'redirect',
  canAuthorizeFirst,
  reusable,
})
const delayed: MethodType = { flow: 'delayed', canAuthorizeFirst: false, reusable: true }

const types: Record<string, MethodType> = {
  card: { flow: 'card', canAuthorizeFirst: true, reusable: true },
  link: redirect(true, true),
  paypal: redirect(true, true),
  amazon_pay: redirect(true, true),
  revolut_pay: redirect(true, true),
  cashapp: redirect(true, true),
  klarna: redirect(true),
  afterpay_clearpay: redirect(true),
  affirm: redirect(true),
  mobilepay: redirect(true),
  alipay: redirect(false),
  bancontact: redirect(false),
  blik: redirect(false),
  eps: redirect(false),
  ideal: redirect(false),
  p24: redirect(false),
  pix: redirect(false),
  twint: redirect(false),
  upi: redirect(false, true),
  wechat_pay: redirect(false),
  us_bank_account: delayed,
  sepa_debit: delayed,
  bacs_debit: delayed,
  au_becs_debit: delayed,
  acss_debit: delayed,
}

/** The kind of that name, when the sandbox knows it. */
export const methodType = (name: string): MethodType | undefined =>
  Object.hasOwn(types, name) ? types[name] : undefined

/** What the sandbox's account has switched on, for intents that leave the choice to Stripe. */
export const enabledTypes = (wants: { redirects: boolean; authorizeFirst: boolean }): string[] =>
  Object.entries(types)
    .filter(
      ([, type]) => (wants.redirects || type.flow !== 'redirect') && (!wants.authorizeFirst || type.canAuthorizeFirst),
    )
    .map(([name]) => name)
