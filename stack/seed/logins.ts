import { seedPeople } from './people.ts'

/** One login of each role, for whoever wants to try the demo shop. */
export const demoLogins = (['customer', 'staff', 'admin'] as const).flatMap((role) => {
  const person = seedPeople.find((each) => each.role === role)
  return person ? [{ role, email: person.email, password: person.password }] : []
})

export const demoAdmin = demoLogins.find(({ role }) => role === 'admin') ?? { email: '', password: '' }
