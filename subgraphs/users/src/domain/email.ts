export type EmailInvalid = { code: 'EmailInvalid'; message: string; path: string[] }

const lengthMax = 254
const shape = /^[^\s@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u

/** How an address is stored and compared: upper and lower case are the same. */
export const normalEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase()

/** What keeps an address in its normal form from being accepted, if anything. */
export const wrongEmail = (email: string): EmailInvalid | null =>
  email.length <= lengthMax && shape.test(email) && !/\p{Cc}/u.test(email)
    ? null
    : { code: 'EmailInvalid', message: 'This is not an e-mail address: name@example.com.', path: ['email'] }
