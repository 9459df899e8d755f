/** The first guesses of everybody who guesses, in lower case; shorter ones are refused by their length. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password password1 password12 password123 password1234 password! password1! passw0rd passw0rd1 p@ssw0rd p@ssword p@ssword1 pa$$word
  12345678 123456789 1234567890 12345678910 0123456789 123123123 1231231234 11111111 111111111 1111111111 00000000 0000000000 87654321
  987654321 9876543210 88888888 99999999 66666666 22222222 33333333 44444444 55555555 77777777 12341234 11223344 1122334455 112233445566
  123654789 147258369 789456123 741852963 159753159 147852369 123321123 12344321 123454321
  qwertyui qwertyuiop qwerty123 qwerty1234 qwerty12345 qwertz123 qwertzuiop azertyuiop azerty123 asdfghjk asdfghjkl asdf1234 zxcvbnm123
  1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 1qaz2wsx 1qaz2wsx3edc zaq12wsx qazwsxedc !qaz2wsx 1234qwer qwer1234 123qweasd 123qwe123
  abcd1234 abcdefgh abcdefg1 abc12345 abc123456 a1b2c3d4 a12345678 aa123456 aa12345678 123456aa 123456abc 12345678a
  iloveyou iloveyou1 iloveyou2 sunshine sunshine1 princess princess1 football football1 baseball baseball1 superman superman1 starwars
  trustno1 letmein1 letmein123 welcome1 welcome123 welcome2024 welcome2025 welcome2026 whatever computer internet michelle jennifer
  charlie1 michael1 jordan23 liverpool chelsea1 pokemon1 dragon123 monkey123 master123 shadow123 administrator admin123 admin1234 admin12345
  changeme changeme1 changeme123 default1 test1234 testtest testing123 secret123 mypassword hello123 hello1234 summer2024 summer2025 winter2025
  google123 facebook samsung1 passwort passwort1 passwort123 hallo123 hallo1234 schalke04 motdepasse bonjour1 contraseña
  `
    .trim()
    .split(/\s+/),
)
