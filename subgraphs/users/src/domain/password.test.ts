import { describe, expect, it } from 'vitest'
import { commonPasswords } from './common-passwords.ts'
import { wrongPassword } from './password.ts'

describe('choosing a password', () => {
  it.each(['correct horse battery', 'a'.repeat(128), '🐢🐇🐢🐇🐢🐇🐢🐇', '  inner spaces count  '])(
    'accepts %s',
    (password) => {
      expect(wrongPassword(password, 'password')).toBeNull()
    },
  )

  it.each(['', '1234567', 'a'.repeat(129), '        ', 'with\u0000nul-byte', 'Password1', 'QWERTYUIOP', '🐢🐇🐢'])(
    'refuses %s',
    (password) => {
      expect(wrongPassword(password, 'newPassword')).toMatchObject({
        code: 'PasswordUnacceptable',
        path: ['newPassword'],
      })
    },
  )

  it('refuses ten megabytes without counting them', () => {
    expect(wrongPassword('x'.repeat(10_000_000), 'password')).toMatchObject({ code: 'PasswordUnacceptable' })
  })

  it('knows at least a hundred of the first guesses', () => {
    expect(commonPasswords.size).toBeGreaterThanOrEqual(100)
  })
})
