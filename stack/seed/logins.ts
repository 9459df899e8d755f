import { seedPeople } from './people.ts'

/** One login of each role, for whoever wants to try the demo shop. */
export const demoLogins = (['customer', 'staff', 'admin'] as const).flatMap((role) => {
  const person = seedPeople.find((each) => each.role === role)
  return person ? [{ role, email: person.email, password: person.password }] : []
})

const loginOf = (wanted: string) => demoLogins.find(({ role }) => role === wanted) ?? { email: '', password: '' }

export const demoAdmin = loginOf('admin')
export const demoStaff = loginOf('staff')
