import type { Address } from '@shop/schema/shapes'

/** An address in Berlin, unless said otherwise. */
export const anAddress = (some: Partial<Address> = {}): Address => ({
  name: 'Ada Vogel',
  company: null,
  line1: 'Lindenweg 4',
  line2: null,
  city: 'Berlin',
  region: null,
  postalCode: '10115',
  country: 'DE',
  phone: null,
  ...some,
})
