import type { Resolvers } from '../generated.ts'
import { Cart } from './Cart.ts'
import { CartLine } from './CartLine.ts'
import { CheckoutQuote } from './CheckoutQuote.ts'
import { cartClear } from './Mutation/cartClear.ts'
import { cartLineMoveToWishlist } from './Mutation/cartLineMoveToWishlist.ts'
import { cartLinesAdd } from './Mutation/cartLinesAdd.ts'
import { cartLinesRemove } from './Mutation/cartLinesRemove.ts'
import { cartLinesUpdate } from './Mutation/cartLinesUpdate.ts'
import { cartMerge } from './Mutation/cartMerge.ts'
import { checkoutQuoteCreate } from './Mutation/checkoutQuoteCreate.ts'
import { wishlistAdd } from './Mutation/wishlistAdd.ts'
import { wishlistLineMoveToCart } from './Mutation/wishlistLineMoveToCart.ts'
import { wishlistRemove } from './Mutation/wishlistRemove.ts'
import { cart } from './Query/cart.ts'
import { checkoutQuote } from './Query/checkoutQuote.ts'
import { wishlist } from './Query/wishlist.ts'
import { QuoteLine } from './QuoteLine.ts'
import { User } from './User.ts'
import { WishlistLine } from './WishlistLine.ts'

/** Everything that carts answer, by the names of the SDL. */
export const resolvers: Resolvers = {
  Query: { cart, checkoutQuote, wishlist },
  Mutation: {
    cartClear,
    cartLineMoveToWishlist,
    cartLinesAdd,
    cartLinesRemove,
    cartLinesUpdate,
    cartMerge,
    checkoutQuoteCreate,
    wishlistAdd,
    wishlistLineMoveToCart,
    wishlistRemove,
  },
  Cart,
  CartLine,
  CheckoutQuote,
  QuoteLine,
  User,
  WishlistLine,
}
