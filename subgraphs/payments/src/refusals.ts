/** Said wherever a card number turns up; the number itself is never repeated. */
export const cardDataNotAllowed = (path: string[]) =>
  ({
    code: 'CardDataNotAllowed',
    message: 'This looks like a card number. Never send one: the payment provider gives you a token for it.',
    path,
  }) as const

/** Said to whoever gives a token that the provider does not know. */
export const tokenInvalid = {
  code: 'PaymentMethodTokenInvalid',
  message: 'This is not a token of the payment provider, or it was used up. Get a new one from its script.',
  path: ['methodToken'],
} as const

/** Said when the bank behind a method refuses it. */
export const methodDeclined = (declineCode: string) =>
  ({
    code: 'PaymentMethodDeclined',
    message: 'The payment provider does not accept this method.',
    path: ['methodToken'],
    declineCode,
  }) as const
