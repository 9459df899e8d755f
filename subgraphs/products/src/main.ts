import { serve } from '@shop/kit/serve'
import { products } from './subgraph.ts'

await serve(products, process.env)
