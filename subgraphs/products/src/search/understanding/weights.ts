/** What counts how much in a search; the same for every catalog and every index. Found by measuring: see docs/search.md. */
export const houseWeights = {
  /** What another wording is worth beside the typed one. */
  same: 0.85,
  kind: 0.75,
  related: 0.35,
  /** Two words written as one, or one as two. */
  joined: 0.95,
  /** What each wording of a word adds that a product has besides the best one; a share of what it is worth alone. */
  besides: 0.2,
  /** What a misspelled word was meant to be: the likeliest word, and the two after it. */
  corrected: 0.9,
  otherwise: 0.5,
  /** A word that says little. */
  weak: 0.25,
  /** What is added for a product that is the thing itself, not something for it; a share of the term's worth. */
  head: 0.3,
  /** What is added for having all that was typed as it was typed, and for having all of it somehow; shares of the whole worth. */
  literal: 0.4,
  all: 0.15,
  /** How much of a word counts where it is told of the product itself; the rest counts where its attributes tell it, too. */
  core: 0.4,
  /** What a tenfold popularity adds to a score. */
  popularity: 0.04,
  /** What being bought four times as often as usual by those who look adds. */
  conversion: 0.1,
  /** What being in stock adds, and being new: half of it two months later. */
  inStock: 0.2,
  fresh: 0.05,
}

export type Weights = typeof houseWeights
