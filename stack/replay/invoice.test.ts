import { describe, expect, it } from 'vitest'
import { basketOf, withoutRefused } from './basket.ts'
import { readInvoice } from './invoice.ts'
import type { InvoiceLine, Purchase } from './invoice.ts'
import { newTally } from './tally.ts'

let lineNumber = 1
const aLine = (given: Partial<InvoiceLine> = {}): InvoiceLine => ({
  line: (lineNumber += 1),
  InvoiceNo: '536365',
  StockCode: '85123A',
  Description: 'WHITE HANGING HEART',
  Quantity: '6',
  UnitPrice: '2.55',
  CustomerID: '17850.0',
  Country: 'United Kingdom',
  ...given,
})

const purchaseOf = (lines: InvoiceLine[]): Purchase => {
  const read = readInvoice(lines)
  if (read.kind === 'refused') throw new Error(read.because.reason)
  return read.purchase
}

describe('reading an invoice', () => {
  it('says who buys what and where it goes', () => {
    const purchase = purchaseOf([aLine(), aLine({ StockCode: ' 22752b ', Quantity: '2', Country: 'EIRE' })])

    expect(purchase).toMatchObject({
      invoiceNo: '536365',
      customerId: '17850',
      address: { name: 'Customer 17850', country: 'GB' },
      left: [],
    })
    expect(purchase.items.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ['85123A', 6],
      ['22752B', 2],
    ])
  })

  it('adds up what is on it twice, however the code is written', () => {
    expect(purchaseOf([aLine(), aLine({ StockCode: '85123a', Quantity: '4' })]).items).toMatchObject([
      { sku: '85123A', quantity: 10 },
    ])
  })

  it.each([
    ['not a product code', { StockCode: 'POST' }],
    ['not a product code', { StockCode: 'BANK CHARGES' }],
    ['zero or negative quantity', { Quantity: '-1' }],
    ['zero or negative quantity', { Quantity: '0' }],
    ['not a quantity', { Quantity: '1.5' }],
    ['not a quantity', { Quantity: 'many' }],
    ['zero or negative price', { UnitPrice: '0.0' }],
    ['zero or negative price', { UnitPrice: '-11062.06' }],
    ['zero or negative price', { UnitPrice: '' }],
  ])('leaves out a line with %s and buys the rest', (reason, bad) => {
    const purchase = purchaseOf([aLine(bad), aLine({ StockCode: '71053' })])

    expect(purchase.items.map(({ sku }) => sku)).toEqual(['71053'])
    expect(purchase.left.map((left) => left.reason)).toEqual([reason])
  })

  it.each([
    ['a cancellation invoice', { InvoiceNo: 'C536379' }],
    ['not an invoice number', { InvoiceNo: 'A563185' }],
    ['no customer id', { CustomerID: '' }],
    ['not a country', { Country: 'European Community' }],
    ['not a country', { Country: 'toString' }],
    ['no line that can be bought', { StockCode: 'D' }],
  ])('refuses %s as a whole', (reason, bad) => {
    expect(readInvoice([aLine(bad)])).toMatchObject({ kind: 'refused', because: { reason } })
  })
})

describe('filling a basket', () => {
  const variants = new Map([
    ['A1', { id: 'var_a', sku: 'A1', quantityMax: 10 }],
    ['B1', { id: 'var_b', sku: 'B1', quantityMax: 10 }],
  ])
  const aPurchase = (items: [string, number][]): Purchase => ({
    ...purchaseOf([aLine()]),
    items: items.map(([sku, quantity]) => ({ sku, quantity, example: sku })),
  })
  const basket = () =>
    basketOf(
      aPurchase([
        ['A1', 1],
        ['B1', 2],
      ]),
      (sku) => variants.get(sku) ?? null,
    )

  it('leaves out what is not sold here, and more than an order may hold', () => {
    const { lines, left } = basketOf(
      aPurchase([
        ['A1', 11],
        ['B1', 10],
        ['NONE', 1],
      ]),
      (sku) => variants.get(sku) ?? null,
    )

    expect(lines).toEqual([{ variantId: 'var_b', quantity: 10, example: 'B1' }])
    expect(left.map(({ reason }) => reason)).toEqual(['quantity over the limit', 'unknown SKU'])
  })

  it('leaves out lines beyond what a cart holds', () => {
    const many = Array.from({ length: 203 }, (_, nth): [string, number] => [`S${nth}`, 1])

    const { lines, left } = basketOf(aPurchase(many), (sku) => ({ id: `var_${sku}`, sku, quantityMax: 1 }))

    expect([lines.length, left.length]).toEqual([200, 3])
  })

  it('goes on without the lines that the shop refuses by name', () => {
    const short = {
      __typename: 'InsufficientStock',
      code: 'INSUFFICIENT_STOCK',
      message: '',
      lines: [{ variantId: 'var_b' }],
    }

    expect(withoutRefused(basket(), short)).toMatchObject({
      lines: [{ variantId: 'var_a' }],
      left: [{ reason: 'out of stock', example: 'B1' }],
    })
  })

  it.each([
    { __typename: 'VariantNotForSale', code: 'VARIANT_NOT_FOR_SALE', message: '', variantId: 'var_other' },
    { __typename: 'PriceUnavailable', code: 'PRICE_UNAVAILABLE', message: '' },
  ])('gives up on a refusal that is about none of its lines', (refused) => {
    expect(withoutRefused(basket(), refused)).toBeNull()
  })
})

describe('counting', () => {
  it('counts each invoice once: refused, or placed and then confirmed, failed or still open', () => {
    const tally = newTally()

    tally.refuse({ reason: 'no customer id', example: 'invoice 1' })
    tally.bought({ kind: 'confirmed', left: [{ reason: 'unknown SKU', example: 'line 2' }] }, 'invoice 2')
    tally.bought({ kind: 'failed', reason: 'cancelled: card', left: [] }, 'invoice 3')
    tally.bought({ kind: 'refused', reason: 'out of stock', left: [] }, 'invoice 4')
    tally.bought({ kind: 'unsettled', left: [] }, 'invoice 5')

    expect(tally.summary(12.34)).toEqual({
      ...{ invoices: 5, placed: 3, confirmed: 1, unsettled: 1, seconds: 12.3 },
      refused: { 'no customer id': 1, 'out of stock': 1 },
      failed: { 'cancelled: card': 1 },
      linesLeftOut: { 'unknown SKU': 1 },
    })
  })

  it('gives a few examples of each reason, the most frequent first', () => {
    const tally = newTally()
    for (const nth of [1, 2, 3, 4, 5]) tally.refuse({ reason: 'no customer id', example: `invoice ${nth}` })
    tally.refuse({ reason: 'not a country', example: 'invoice 9' })

    const [, first, second] = tally.report()

    expect(first).toMatch(/^ +5 {2}no customer id {2}\(invoice 1; invoice 2; invoice 3\)$/)
    expect(second).toContain('not a country')
  })
})
