import { z } from 'zod'
import { graphClient } from '../client/graph.ts'
import type { GraphClient } from '../client/graph.ts'
import { isRefused, operation, orRefused, success, userError } from '../client/operation.ts'
import { registerOrSignIn } from '../client/sign-in.ts'
import type { SeedAddress, SeedPerson } from './people.ts'

const me = operation(
  'query Me { me { addresses(first: 1) { nodes { id } } } }',
  z.object({ me: z.object({ addresses: z.object({ nodes: z.array(z.object({ id: z.string() })) }).nullable() }) }),
)

const profileUpdate = operation(
  `mutation ProfileUpdate($input: ProfileUpdateInput!) { profileUpdate(input: $input) { ${userError} } }`,
  z.object({ profileUpdate: orRefused(success('ProfileUpdated', {})) }),
  { isRepeatable: true },
)

const addressCreate = operation(
  `mutation AddressCreate($input: AddressCreateInput!) { addressCreate(input: $input) { ${userError} } }`,
  z.object({ addressCreate: orRefused(success('AddressCreated', {})) }),
)

const userRolesSet = operation(
  `mutation UserRolesSet($input: UserRolesSetInput!) { userRolesSet(input: $input) { ${userError} } }`,
  z.object({ userRolesSet: orRefused(success('UserRolesChanged', {})) }),
  { isRepeatable: true },
)

/** Opens an account for each person, with profile and address book; the admin gives them their roles. */
export async function registerPeople(url: string, admin: GraphClient, people: readonly SeedPerson[]): Promise<void> {
  await Promise.all(people.map((person) => registerPerson(url, admin, person)))
}

async function registerPerson(url: string, admin: GraphClient, person: SeedPerson): Promise<void> {
  const name = `${person.givenName} ${person.familyName}`
  const session = await registerOrSignIn(graphClient({ url }), person, { name, displayName: person.givenName })
  if (isRefused(session)) throw new Error(`${person.email} could not be registered: ${session.message}`)
  if (person.role === 'staff') {
    await accepted(admin.request(userRolesSet, { input: { userId: session.userId, roles: ['CUSTOMER', 'STAFF'] } }))
  }
  const own = graphClient({ url, token: session.accessToken })
  const preferences = { language: person.locale, currency: person.currency, market: marketOf(person) }
  await accepted(own.request(profileUpdate, { input: { name, displayName: person.givenName, preferences } }))
  await fillAddressBook(own, person.addresses)
}

function marketOf({ locale, addresses }: SeedPerson): string {
  return addresses[0]?.country ?? locale.split('-')[1] ?? 'DE'
}

/** An address book with something in it was filled before, or belongs to its owner by now. */
async function fillAddressBook(own: GraphClient, addresses: readonly SeedAddress[]): Promise<void> {
  const known = await own.request(me)
  if (known.me.addresses?.nodes.length !== 0) return
  for (const [at, { street, street2, ...rest }] of addresses.entries()) {
    const address = { ...rest, line1: street, line2: street2 }
    await accepted(
      own.request(addressCreate, { input: { address, defaultShipping: at === 0, defaultBilling: at === 0 } }),
    )
  }
}

/** What the demo data says must be taken: a refusal is a fault of the data. */
async function accepted(answer: Promise<Record<string, object>>): Promise<void> {
  const refused = Object.values(await answer).find(isRefused)
  if (refused) throw new Error(`The demo data were refused: ${refused.message}`)
}
