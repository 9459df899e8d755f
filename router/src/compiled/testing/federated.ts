import { composed } from './composed.ts'

/** What parts of the second federation say first. */
export const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject", "@override", "@inaccessible"])`

/** Four parts that use of federation what this shop does not: each feature in more than one place. */
const parts = {
  library: `${link}
    type Query {
      item(id: ID! = "1"): Item
      items(kind: Kind, limit: Int = 3): [Item!]!
      shelf: [[Item]]
      first: Item!
      anything: [Anything!]
      author: Author
      authors: [Author!]!
    }
    enum Kind { BOOK DISC }
    interface Item @key(fields: "id") { id: ID! title: String maker: Author! weight: Int! size: Size }
    type Size { width: Int! height: Int depth: Float! }
    type Book implements Item @key(fields: "id") {
      id: ID! title: String maker: Author! @provides(fields: "nick") weight: Int! size: Size pages: Int!
      chapters: [Chapter!]
    }
    type Disc implements Item @key(fields: "id") {
      id: ID! title: String maker: Author! weight: Int! size: Size tracks: [[String!]!]
    }
    type Chapter { title: String! notes: [String!]! }
    type Author @key(fields: "id") { id: ID! nick: String @external works: [Item!] best: Book! }
    union Anything = Book | Disc | Author | Size
  `,
  people: `${link}
    type Query { me: Author! people(names: [String!]): [Author] }
    type Author @key(fields: "id") {
      id: ID! nick: String @shareable name: String! born: Int
      address: Address!
      friends: [Author!]!
      rank: Int @override(from: "ratings")
    }
    type Address { city: String! country: Country! }
    type Country { code: String! name: String }
  `,
  ratings: `${link}
    type Query { topRated(min: Float): [Item!] }
    type Item @key(fields: "id") @interfaceObject { id: ID! stars: Float! ratings: [Rating!]! parcel: String }
    type Rating @key(fields: "id") { id: ID! stars: Int! by: Author @provides(fields: "nick") of: Item! previous: Rating }
    type Author @key(fields: "id") { id: ID! nick: String @external rank: Int given: [Rating!] }
  `,
  shipping: `${link}
    type Book @key(fields: "id") {
      id: ID! weight: Int! @external size: Size @external
      postage: Int! @requires(fields: "weight size { width depth }")
    }
    type Disc @key(fields: "id") { id: ID! weight: Int! @external postage: Int @requires(fields: "weight") }
    type Size { width: Int! @external depth: Float! @external }
    type Author @key(fields: "id") {
      id: ID! address: Address! @external
      zone: String @requires(fields: "address { country { code } }")
    }
    type Address { country: Country! @external }
    type Country { code: String! @external }
    type Rating @key(fields: "id") { id: ID! stars: Int! @external proof: Proof @requires(fields: "stars") }
    type Proof { text: String! links: [String] }
  `,
}

/** A supergraph with `@requires`, `@provides`, `@interfaceObject`, `@override`, interfaces, unions and lists of lists. */
export const federatedSupergraph = (): string => composed(parts)
