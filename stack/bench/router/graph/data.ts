/** Who writes reviews. */
export type Account = { id: string; name: string; username: string; birthday: string }
export type Product = { upc: string; name: string; price: number; weight: number; inStock: boolean }
export type Review = { id: string; body: string; authorId: string; upc: string }

const people = ['Nadia Brandt', 'Tomás Ferreira', 'Aiko Morita', 'Piet Verhoeven', 'Salma Haddad', 'Owen Gallagher']

/** Six people. */
export const accounts: readonly Account[] = people.map((name, at) => ({
  id: `u${at + 1}`,
  name,
  username: `@${name.split(' ')[0]?.toLowerCase()}`,
  birthday: `19${70 + at * 4}-0${at + 1}-1${at}`,
}))

const things = [
  'Oak dining table for six',
  'Reading lamp, brass',
  'Wool blanket, undyed grey',
  'Bread knife, serrated',
  'Rain barrel, 300 litres',
]
const reviewed = things.length
const productsMax = 1_000

/** Five products that people talk about, and more for long lists. */
export const products: readonly Product[] = Array.from({ length: productsMax }, (_, at) => ({
  upc: `p${at + 1}`,
  name: things[at] ?? `Plain thing ${at + 1}`,
  price: 1_200 + at * 350,
  weight: 100 + at * 45,
  inStock: at % 3 !== 1,
}))

const words = ['Works', 'Sturdy', 'Too small', 'Buy again', 'As it looks', 'Late', 'Lovely']
const reviewCount = 22

/** Everybody has said something of everything, or nearly. */
export const reviews: readonly Review[] = Array.from({ length: reviewCount }, (_, at) => ({
  id: `review-${at + 1}`,
  body: words[at % words.length] ?? '',
  authorId: `u${(at % accounts.length) + 1}`,
  upc: `p${(at % reviewed) + 1}`,
}))
