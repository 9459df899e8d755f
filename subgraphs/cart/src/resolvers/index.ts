import type { Resolvers } from '../generated.ts'
import { Cart } from './Cart.ts'
import { CartLine } from './CartLine.ts'
import { CheckoutQuote } from './CheckoutQuote.ts'
import { cartCouponApply } from './Mutation/cartCouponApply.ts'
import { cartCouponRemove } from './Mutation/cartCouponRemove.ts'
import { cartClear } from './Mutation/cartClear.ts'
import { cartLineMoveToWishlist } from './Mutation/cartLineMoveToWishlist.ts'
import { cartLinesAdd } from './Mutation/cartLinesAdd.ts'
import { cartLinesRemove } from './Mutation/cartLinesRemove.ts'
import { cartLinesUpdate } from './Mutation/cartLinesUpdate.ts'
import { cartMerge } from './Mutation/cartMerge.ts'
import { checkoutQuoteCreate } from './Mutation/checkoutQuoteCreate.ts'
import { couponsCreate } from './Mutation/couponsCreate.ts'
import { promotionCreate } from './Mutation/promotionCreate.ts'
import { promotionEnd } from './Mutation/promotionEnd.ts'
import { promotionUpdate } from './Mutation/promotionUpdate.ts'
import { wishlistAdd } from './Mutation/wishlistAdd.ts'
import { wishlistLineMoveToCart } from './Mutation/wishlistLineMoveToCart.ts'
import { wishlistRemove } from './Mutation/wishlistRemove.ts'
import { Promotion } from './Promotion.ts'
import { PromotionBenefit, PromotionConditions } from './PromotionBenefit.ts'
import { cart } from './Query/cart.ts'
import { checkoutQuote } from './Query/checkoutQuote.ts'
import { coupons } from './Query/coupons.ts'
import { promotion } from './Query/promotion.ts'
import { promotionChanges } from './Query/promotionChanges.ts'
import { promotions } from './Query/promotions.ts'
import { wishlist } from './Query/wishlist.ts'
import { QuoteLine } from './QuoteLine.ts'
import { User } from './User.ts'
import { WishlistLine } from './WishlistLine.ts'

/** Everything that carts answer, by the names of the SDL. */
export const resolvers: Resolvers = {
  Query: { cart, checkoutQuote, coupons, promotion, promotionChanges, promotions, wishlist },
  Mutation: {
    cartClear,
    cartCouponApply,
    cartCouponRemove,
    cartLineMoveToWishlist,
    cartLinesAdd,
    cartLinesRemove,
    cartLinesUpdate,
    cartMerge,
    checkoutQuoteCreate,
    couponsCreate,
    promotionCreate,
    promotionEnd,
    promotionUpdate,
    wishlistAdd,
    wishlistLineMoveToCart,
    wishlistRemove,
  },
  Cart,
  CartLine,
  CheckoutQuote,
  Promotion,
  PromotionBenefit,
  PromotionConditions,
  QuoteLine,
  User,
  WishlistLine,
}
