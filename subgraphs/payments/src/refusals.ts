/** Said wherever a card number turns up; the number itself is never repeated. */
export const cardDataNotAllowed = (path: string[]) =>
  ({
    code: 'CardDataNotAllowed',
    message: 'This looks like a card number. Never send one: the payment provider gives you a token for it.',
    path,
  }) as const
