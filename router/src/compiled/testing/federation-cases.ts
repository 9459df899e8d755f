import { composed } from './composed.ts'
import { link } from './federated.ts'

/** Operations over this one the planner gives up now and then: conditions on types many times over. */
const beyondPlanner = 'interfaces that are objects elsewhere, and are required of'

/** Small graphs, each around one thing that federation can do: parts by name, and the SDL of each. */
const cases: Record<string, Record<string, string>> = {
  'parts of the first federation': {
    users: `
      type Query { me: User  users: [User!]! }
      type Mutation { rename(id: ID!, name: String!): User }
      type User @key(fields: "id") @key(fields: "email") { id: ID! email: String! name: String }`,
    reviews: `
      extend type User @key(fields: "id") { id: ID! @external reviews: [Review!] }
      extend type Product @key(fields: "upc") { upc: String! @external reviews: [Review] }
      extend type Mutation { review(body: String!): Review!  drop(id: ID!): Boolean }
      type Review @key(fields: "id") { id: ID! body: String author: User! product: Product }`,
    products: `
      extend type Query { top(first: Int = 5): [Product]  product(upc: String): Product }
      type Product @key(fields: "upc") { upc: String! name: String! price: Int weight: Int }`,
    stock: `
      extend type Product @key(fields: "upc") {
        upc: String! @external  weight: Int @external  price: Int @external
        inStock: Boolean  shipping: Int @requires(fields: "price weight")
      }`,
    mail: `
      type User @key(fields: "email") @extends { email: String! @external box: Box }
      type Box { unread: Int! mails: [[String]!] }`,
  },

  'keys of several fields, of lists and of other objects': {
    shop: `${link}
      type Query { product: Product  products: [Product!]! }
      type Product @key(fields: "id") { id: ID! name: String! pieces: [[Piece!]] }
      type Piece @key(fields: "product { id } nr") { product: Product! nr: Int! label: String }`,
    brands: `${link}
      type Query { branded: [Product] }
      type Product @key(fields: "id") @key(fields: "sku brand { id }") { id: ID! sku: String! brand: Brand! }
      type Brand @shareable { id: ID! name: String }
      type Piece @key(fields: "product { id } nr") { product: Product! nr: Int! price: Float }`,
    stores: `${link}
      type Query { stored: Product! }
      type Product @key(fields: "sku brand { id }") { sku: String! brand: Brand! stock: Int! at: Place }
      type Brand @shareable { id: ID! name: String }
      type Place { shelf: String! room: Int }`,
    boxes: `${link}
      type Query { box: Box  boxes: [Box] }
      type Box @key(fields: "ids") { ids: [ID!]! of: [Product] label: String }
      type Product @key(fields: "id", resolvable: false) { id: ID! }`,
    scales: `${link} type Box @key(fields: "ids") { ids: [ID!]! weight: Int! }`,
  },

  'keys that may be null': {
    shelves: `${link} type Query { books: [Book]  book(n: Int): Book }  type Book @key(fields: "upc") { upc: ID! }`,
    codes: `${link} type Book @key(fields: "id") @key(fields: "upc") { id: ID  upc: ID }`,
    authors: `${link} type Book @key(fields: "id") { id: ID author: Author }  type Author { name: String! nick: String }`,
  },

  'interfaces and unions that differ from part to part': {
    media: `${link}
      type Query { node(id: ID): Node  nodes: [Node]!  medium: Medium  media: [[Medium!]]  named: [Named!] }
      interface Node { id: ID! }
      interface Named implements Node { id: ID! name: String }
      type Book implements Node & Named @key(fields: "id") { id: ID! name: String pages: Int }
      type Song implements Node & Named @key(fields: "id") { id: ID! name: String seconds: Int! album: Album }
      type Album implements Node @key(fields: "id") { id: ID! songs: [Song!] }
      union Medium = Book | Song`,
    prices: `${link}
      type Query { latest: Medium  shop: Shop }
      union Medium = Book | Film
      type Book @key(fields: "id") { id: ID! price: Price isbn: String! }
      type Film @key(fields: "id") { id: ID! title: String! price: Price }
      interface Price { amount: Int! }
      type Sale implements Price { amount: Int! was: Int }
      type Full implements Price { amount: Int! tax: Tax }
      union Tax = Vat | Gst
      type Vat { rate: Float! }
      type Gst { rate: Int state: String }
      type Shop @key(fields: "id") { id: ID! sells: [Medium] best: Price! }`,
    artists: `${link}
      interface Node { id: ID! }
      type Song implements Node @key(fields: "id") { id: ID! lyrics: [String] similar: [Node!] }
      type Film implements Node @key(fields: "id") { id: ID! length: Int sequel: Film }
      type Album @key(fields: "id") { id: ID! cover: String! by: [Artist!]! }
      type Artist { name: String! plays: Playable }
      union Playable = Song | Film
      type Shop @key(fields: "id") { id: ID! name: String }`,
  },

  [beyondPlanner]: {
    accounts: `${link}
      type Query { account: Account  accounts: [Account!]  admin: Admin }
      interface Account @key(fields: "id") { id: ID! name: String }
      type Admin implements Account @key(fields: "id") { id: ID! name: String level: Int! }
      type Plain implements Account @key(fields: "id") { id: ID! name: String since: String }`,
    posts: `${link}
      type Query { latest: Account!  all: [[Account]!] }
      type Account @key(fields: "id") @interfaceObject {
        id: ID! name: String @external
        email: String! posts: [Post] hello: String @requires(fields: "name")
      }
      type Post @key(fields: "id") { id: ID! by: Account! text: String }`,
    likes: `${link}
      type Account @key(fields: "id") @interfaceObject {
        id: ID! email: String! @external  score: Float masked: String @requires(fields: "email")
      }
      type Post @key(fields: "id") { id: ID! likes: [Account!]! }`,
  },

  'fields provided on the way, through objects and abstract types': {
    pets: `${link}
      type Query {
        pet: Animal @provides(fields: "... on Dog { name }")
        pets: [Animal!]
        medium: Medium @provides(fields: "... on Book { title }")
        owner: Owner! @provides(fields: "dogs { name } home { city street }")
      }
      interface Animal { id: ID! }
      type Dog implements Animal @key(fields: "id") { id: ID! name: String @external }
      type Cat implements Animal @key(fields: "id") { id: ID! lives: Int }
      union Medium = Book | Film
      type Book @key(fields: "id") { id: ID! title: String @external }
      type Film @key(fields: "id") { id: ID! }
      type Owner @key(fields: "id") { id: ID! dogs: [Dog!] home: Home @external }
      type Home { street: String @external city: String @external }`,
    names: `${link}
      type Dog @key(fields: "id") { id: ID! name: String @shareable age: Int }
      type Cat @key(fields: "id") { id: ID! name: String age: Int! }
      type Book @key(fields: "id") { id: ID! title: String @shareable price: Int }
      type Film @key(fields: "id") { id: ID! title: String }
      type Owner @key(fields: "id") { id: ID! home: Home @shareable name: String! }
      type Home { street: String @shareable city: String @shareable zip: Int! }`,
    register: `${link}
      type Query { owners: [Owner] @provides(fields: "home { city }") }
      type Owner @key(fields: "id") { id: ID! home: Home @external since: Int }
      type Home { city: String @external }`,
  },

  'requirements on requirements, with arguments and fragments': {
    things: `${link}
      type Query { thing: Thing  things(n: Int): [Thing!] }
      type Thing @key(fields: "id") {
        id: ID! price(in: Currency): Float weight: Int! sides: [Side!] shape: Shape who: Who
      }
      enum Currency { USD EUR }
      type Side { x: Int y: Int z: [Int] }
      interface Shape { area: Float! }
      type Round implements Shape { area: Float! r: Int }
      type Square implements Shape { area: Float! side: Int! }
      union Who = Man | Firm
      type Man { name: String! }
      type Firm { vat: String }`,
    costs: `${link}
      type Thing @key(fields: "id") {
        id: ID! price(in: Currency): Float @external  weight: Int! @external
        heavy: Boolean @requires(fields: "weight")
        cost: Float! @requires(fields: "price(in: EUR) weight")
      }
      enum Currency { USD EUR }`,
    fees: `${link}
      type Thing @key(fields: "id") {
        id: ID! heavy: Boolean @external  cost: Float! @external  weight: Int! @external
        sides: [Side!] @external  shape: Shape @external  who: Who @external
        fee: Int @requires(fields: "heavy cost")
        box: Box @requires(fields: "sides { x z } weight")
        paint: String! @requires(fields: "shape { area ... on Round { r } ... on Square { side } }")
        bill: String @requires(fields: "who { ... on Man { name } ... on Firm { vat } }")
      }
      type Side { x: Int @external z: [Int] @external }
      interface Shape { area: Float! }
      type Round implements Shape { area: Float! @external r: Int @external }
      type Square implements Shape { area: Float! @external side: Int! @external }
      union Who = Man | Firm
      type Man { name: String! @external }
      type Firm { vat: String @external }
      type Box { size: Int things: [Thing] }`,
    totals: `${link}
      type Thing @key(fields: "id") {
        id: ID! fee: Int @external  box: Box @external
        total: Int! @requires(fields: "fee box { size }")
        next: Thing
      }
      type Box { size: Int @external }`,
  },

  'roots, inputs and enums that parts share': {
    one: `${link}
      type Query { users(filter: Filter, mode: Mode): [User]  shared(n: Int = 2): Shared @shareable  roots: [Root!]! }
      enum Kind { A B C }
      enum Color { RED GREEN }
      enum Mode { M N }
      input Filter { name: String first: Int! = 3 nested: Filter modes: [Mode!] onlyOne: Int }
      type User @key(fields: "id") @shareable { id: ID! color: Color kind: Kind }
      type Shared @shareable { a: Int b: [String] }
      type Root @shareable { v: Int deep: Root }`,
    other: `${link}
      type Query { user(filter: Filter!): User  shared(n: Int = 2): Shared @shareable }
      enum Color { GREEN BLUE }
      enum Mode { M N O }
      input Filter { name: String first: Int! = 3 nested: Filter modes: [Mode!] }
      type User @key(fields: "id") @shareable {
        id: ID! color: Color name: String! find(filter: Filter, ids: [ID!]): [Shared!]
      }
      type Shared @shareable { a: Int b: [String] }`,
  },

  'what is inaccessible': {
    agents: `${link}
      type Query { ages: [Age!]  being: Being  beings: [Being]  secret: Secret @inaccessible  agent: Agent! }
      type Age @shareable { value: Int! kind: Kind! }
      enum Kind { YOUNG OLD @inaccessible }
      union Being = Agent | Spy
      type Spy @inaccessible @key(fields: "id") { id: ID! code: String }
      type Secret @inaccessible { x: Int }
      type Agent @key(fields: "id") { id: ID! key: String @inaccessible name: String boss: Agent spouse: Being }`,
    tools: `${link}
      type Query { things: [Thing!]  thing: Thing }
      type Agent @key(fields: "id") { id: ID! key: String @external tag: String! @requires(fields: "key") }
      interface Thing { id: ID! }
      type Gun implements Thing @inaccessible { id: ID! shots: Int }
      type Pen implements Thing @key(fields: "id") { id: ID! ink: Float }`,
    owners: `${link}
      type Pen @key(fields: "id") { id: ID! owner: Agent }
      type Agent @key(fields: "id", resolvable: false) { id: ID! }`,
  },

  'fields that moved to another part': {
    old: `${link}
      type Query { feed: [Post]  oldest: Post! }
      type Post @key(fields: "id") @shareable { id: ID! at: String! by: User author: String }
      type User @key(fields: "id") { id: ID! name: String! }`,
    new: `${link}
      type Query { newest: Post  posts: [Post!]!  editor: User }
      type Post @key(fields: "id") {
        id: ID! at: String! @override(from: "old")  title(length: Int! = 3): String  by: User @override(from: "old")
      }
      type User @key(fields: "id") { id: ID! name: String! @override(from: "old")  nick: String @override(from: "gone") }`,
    greetings: `${link}
      type User @key(fields: "id") { id: ID! name: String! @external  greeting: String @requires(fields: "name") }
      type Post @key(fields: "id") { id: ID! at: String! @external  ago: Int @requires(fields: "at") }`,
  },

  'scalars of its own': {
    documents: `${link}
      scalar Json
      scalar Date
      type Query {
        document: Document  documents(by: By): [Document]
        echo(json: Json, date: Date, numbers: [[Int!]], float: Float, texts: [String]): Json
      }
      input By { json: Json! list: [By!] date: Date = "today" }
      type Document @key(fields: "id") { id: ID! json: Json at: Date! many: [Json!]! }`,
    sums: `${link}
      scalar Json
      type Document @key(fields: "id") {
        id: ID! json: Json @external
        sum: Json! @requires(fields: "json")
        rich(json: Json = {a: [1, {b: null}]}): [Json]
      }`,
  },

  'mutations of several parts': {
    products: `${link}
      type Query { product: Product }
      type Mutation { add(n: Int!): Product!  remove(id: ID): Boolean  bump(ids: [ID!]!): [Product] }
      type Product @key(fields: "id") { id: ID! name: String! price: Int }`,
    orders: `${link}
      type Mutation { order(in: OrderIn!): Order  multiply(by: Int = 2): Int!  cancel: Cancelled }
      input OrderIn { id: ID! quantity: Int = 1 lines: [OrderIn!] }
      type Order @key(fields: "id") { id: ID! items: [Product!]! }
      type Product @key(fields: "id") { id: ID! price: Int @external  orders: [Order] vat: Int @requires(fields: "price") }
      union Cancelled = Order | No
      type No { why: String! }`,
    totals: `${link}
      type Mutation { last: Order }
      type Order @key(fields: "id") { id: ID! total: Int! }`,
  },
}

/** The supergraph of each case, by what the case is about, and whether the planner gives up some operations over it. */
export const federationCases = (): { name: string; sdl: string; isGivenUp: boolean }[] =>
  Object.entries(cases).map(([name, parts]) => ({ name, sdl: composed(parts), isGivenUp: name === beyondPlanner }))
