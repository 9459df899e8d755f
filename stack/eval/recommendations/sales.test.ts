import { describe, expect, it } from 'vitest'
import { saleOf } from './sales.ts'

const row = {
  ...{ InvoiceNo: '536365', StockCode: '85123a', Description: ' LANTERN ', Quantity: '6' },
  ...{ InvoiceDate: '2010-12-01 08:26:00', UnitPrice: '2.55', CustomerID: '17850.0', Country: 'United Kingdom' },
}

describe('reading an invoice line', () => {
  it('takes what was bought, by whom and when', () => {
    expect(saleOf(row)).toEqual({
      ...{ customer: '17850', sku: '85123A', name: 'LANTERN', quantity: 6 },
      atSeconds: Date.UTC(2010, 11, 1, 8, 26) / 1000,
    })
  })

  it.each([
    [{ InvoiceNo: 'C536379' }, 'a cancellation'],
    [{ CustomerID: '' }, 'no customer'],
    [{ StockCode: 'POST' }, 'not a product code'],
    [{ Quantity: '0' }, 'zero or negative quantity'],
    [{ Quantity: 'six' }, 'not a quantity'],
    [{ InvoiceDate: 'yesterday' }, 'not a date'],
  ])('says why %o does not count', (change, why) => {
    expect(saleOf({ ...row, ...change })).toBe(why)
  })

  it('says so when fields are missing', () => {
    expect(saleOf({ InvoiceNo: '1' })).toBe('fields are missing')
  })
})
