/** Somebody who can log in to the demo shop. */
export type SeedPerson = {
  email: string
  /** For the demo only: it stands in the README and in this file, so it must never guard anything real. */
  password: string
  role: 'customer' | 'staff' | 'admin'
  givenName: string
  familyName: string
  /** Language tag that the shop should speak. */
  locale: string
  currency: 'EUR' | 'USD' | 'GBP' | 'JPY'
  addresses: SeedAddress[]
}

/** A postal address; the first of a person is the default one. */
export type SeedAddress = {
  name: string
  street: string
  street2: string | null
  city: string
  region: string | null
  postalCode: string
  country: string
  phone: string | null
}

/** The people of the demo shop: one who may do everything, one who runs the counter, and three who buy. */
export const seedPeople: SeedPerson[] = [
  {
    email: 'admin@example.com',
    password: 'demo-admin-only',
    role: 'admin',
    givenName: 'Solveig',
    familyName: 'Haug',
    locale: 'en',
    currency: 'EUR',
    addresses: [],
  },
  {
    email: 'staff@example.com',
    password: 'demo-staff-only',
    role: 'staff',
    givenName: 'Jonas',
    familyName: 'Lund',
    locale: 'en',
    currency: 'EUR',
    addresses: [],
  },
  {
    email: 'ada@example.com',
    password: 'demo-ada-only',
    role: 'customer',
    givenName: 'Ada',
    familyName: 'Brandt',
    locale: 'de-DE',
    currency: 'EUR',
    addresses: [
      address({ name: 'Ada Brandt', street: 'Musterweg 12', city: 'Hamburg', postalCode: '20095', country: 'DE' }),
      address({
        name: 'Ada Brandt, c/o Atelier Nord',
        street: 'Beispielgasse 3',
        city: 'Kiel',
        postalCode: '24103',
        country: 'DE',
      }),
    ],
  },
  {
    email: 'rowan@example.com',
    password: 'demo-rowan-only',
    role: 'customer',
    givenName: 'Rowan',
    familyName: 'Fairclough',
    locale: 'en-GB',
    currency: 'GBP',
    addresses: [
      address({
        name: 'Rowan Fairclough',
        street: '4 Sample Row',
        street2: 'Flat 2',
        city: 'Leeds',
        postalCode: 'LS1 4AB',
        country: 'GB',
        phone: '+44 113 496 0123',
      }),
    ],
  },
  {
    email: 'june@example.com',
    password: 'demo-june-only',
    role: 'customer',
    givenName: 'June',
    familyName: 'Okafor',
    locale: 'en-US',
    currency: 'USD',
    addresses: [
      address({
        name: 'June Okafor',
        street: '118 Example Avenue',
        street2: 'Apt 5C',
        city: 'Portland',
        region: 'OR',
        postalCode: '97205',
        country: 'US',
        phone: '+1 503 555 0142',
      }),
    ],
  },
]

type AddressParts = Pick<SeedAddress, 'name' | 'street' | 'city' | 'postalCode' | 'country'> & Partial<SeedAddress>

function address(parts: AddressParts): SeedAddress {
  return { street2: null, region: null, phone: null, ...parts }
}
