import { describe, expect, it } from 'vitest'
import { normalEmail, wrongEmail } from './email.ts'

describe('an e-mail address', () => {
  it('is the same in upper and lower case', () => {
    expect(normalEmail('  Ada@Example.COM ')).toBe('ada@example.com')
  })

  it.each(['ada@example.com', 'a.b+c@mail.example.co.uk', "o'neil@example.com", 'ada@bücher.example'])(
    'may be %s',
    (email) => {
      expect(wrongEmail(email)).toBeNull()
    },
  )

  it.each([
    '',
    'ada',
    'ada@',
    '@example.com',
    'ada@example',
    'a da@example.com',
    'ada@exa mple.com',
    'ada@@example.com',
    'ada\u0000@example.com',
    `${'a'.repeat(250)}@example.com`,
  ])('may not be %j', (email) => {
    expect(wrongEmail(email)).toMatchObject({ code: 'EmailInvalid', path: ['email'] })
  })
})
