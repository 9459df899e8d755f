export type CredentialsWrong = { code: 'CredentialsWrong'; message: string; path: string[] }

/** It is never said which of the two is wrong. */
export const credentialsWrong: CredentialsWrong = {
  code: 'CredentialsWrong',
  message: 'E-mail address or password is wrong.',
  path: [],
}
