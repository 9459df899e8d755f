import { serve } from '@shop/kit/serve'
import { users } from './subgraph.ts'

await serve(users, process.env)
