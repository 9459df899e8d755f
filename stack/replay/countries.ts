/** Where the capital's post office is, for each country name of the invoices: the invoices tell no more about an address. */
const places: Record<string, [code: string, city: string, postalCode: string]> = {
  Australia: ['AU', 'Canberra', '2600'],
  Austria: ['AT', 'Wien', '1010'],
  Bahrain: ['BH', 'Manama', '317'],
  Belgium: ['BE', 'Bruxelles', '1000'],
  Brazil: ['BR', 'Brasília', '70040-010'],
  Canada: ['CA', 'Ottawa', 'K1A 0B1'],
  'Channel Islands': ['JE', 'St Helier', 'JE2 4WS'],
  Cyprus: ['CY', 'Nicosia', '1010'],
  'Czech Republic': ['CZ', 'Praha', '110 00'],
  Denmark: ['DK', 'København', '1050'],
  EIRE: ['IE', 'Dublin', 'D01 F5P2'],
  Finland: ['FI', 'Helsinki', '00100'],
  France: ['FR', 'Paris', '75001'],
  Germany: ['DE', 'Berlin', '10115'],
  Greece: ['GR', 'Athina', '105 57'],
  'Hong Kong': ['HK', 'Hong Kong', ''],
  Iceland: ['IS', 'Reykjavík', '101'],
  Israel: ['IL', 'Jerusalem', '9110001'],
  Italy: ['IT', 'Roma', '00118'],
  Japan: ['JP', 'Tokyo', '100-0001'],
  Lebanon: ['LB', 'Beirut', '1107'],
  Lithuania: ['LT', 'Vilnius', '01100'],
  Malta: ['MT', 'Valletta', 'VLT 1117'],
  Netherlands: ['NL', 'Amsterdam', '1012 AB'],
  Norway: ['NO', 'Oslo', '0150'],
  Poland: ['PL', 'Warszawa', '00-001'],
  Portugal: ['PT', 'Lisboa', '1100-148'],
  RSA: ['ZA', 'Pretoria', '0002'],
  'Saudi Arabia': ['SA', 'Riyadh', '11564'],
  Singapore: ['SG', 'Singapore', '049213'],
  Spain: ['ES', 'Madrid', '28001'],
  Sweden: ['SE', 'Stockholm', '111 20'],
  Switzerland: ['CH', 'Bern', '3011'],
  USA: ['US', 'Washington', '20001'],
  'United Arab Emirates': ['AE', 'Abu Dhabi', ''],
  'United Kingdom': ['GB', 'London', 'SW1A 1AA'],
}

/** Where an order of the replay goes. */
export type ReplayAddress = { name: string; line1: string; city: string; postalCode: string; country: string }

/** A deliverable address of a customer in a country of the invoices; null for names that are no country. */
export const addressIn = (country: string, customerId: string): ReplayAddress | null => {
  const name = country.trim()
  const place = Object.hasOwn(places, name) ? places[name] : undefined
  if (!place) return null
  const [code, city, postalCode] = place
  return { name: `Customer ${customerId}`, line1: '1 Replay Street', city, postalCode, country: code }
}
