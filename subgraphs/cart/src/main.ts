import { serve } from '@shop/kit/serve'
import { cart } from './subgraph.ts'

await serve(cart, process.env)
