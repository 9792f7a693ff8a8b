import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isPaymentAccount, wantsPaymentAccount } from './value/payment-account.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'payment-account',
  title: 'Card or bank account number',
  harm: 'A card or account number can be charged or drawn on by whoever reads it.',
  advice:
    'Drop the column; a dispatch record has no need of it. Card numbers in clear text also breach the card industry’s rules.',
  sources: [SOURCES.pci, SOURCES.glba, SOURCES.safeHarbor],
  header: {
    words: weigh(`
      1: bank last, credit card, credit card number, debit card, payment card, personal credit card, bank account, checking account,
        savings account, routing number, routing transit, iban, cvv, payment account, bank account number, bank routing
      0.95: card security code, card last, last four card, sort code, bic, bank state branch, bank bsb, bsb, swift code
      0.9: credit card last, credit card file, card file, card masked, masked card,
        cvc, account last, card ending
      0.85: card number
      0.8: card holder number
      0.75: account number
      0.7: bank number, aba, card expiration, card token
      0.6: swift, paypal
      0.5: routing, pan`),
    not: {
      emd: 1,
      loyalty: 0.9,
      library: 0.9,
      gift: 0.9,
      reward: 0.9,
      rewards: 0.9,
      business: 0.3,
      balance: 0.6,
      run: 0.9,
      record: 0.5,
      time: 0.4,
      protocol: 0.9,
      score: 0.8,
      limit: 0.8,
      type: 0.4,
    },
  },
  needsHeader: true,
  value: { class: 'payment-account', wants: wantsPaymentAccount, test: isPaymentAccount, standalone: true, chance: 0.1 },
  spans: 'payment-account',
  examples: {
    headers: ['credit_card', 'CreditCardNumber', 'bank_account', 'IBAN', 'routing_no', 'acct_num'],
    notHeaders: ['account_type', 'Run Card', 'EMD_Card_Number', 'credit', 'user_credits', 'card_type', 'accountable_officer'],
    values: ['4111 1111 1111 1111', '5555555555554444', '378282246310005', 'GB82 WEST 1234 5698 7654 32'],
    notValues: ['4111111111111112', '1700000000000', '2021000012345678', '49015420323751'],
    text: [{ text: 'CARD USED 4111 1111 1111 1111', spans: ['4111 1111 1111 1111'] }],
  },
});
