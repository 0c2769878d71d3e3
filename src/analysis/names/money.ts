import type { Value } from './value';

/** ISO 4217 codes of symbols and of the words behind a number; a word that several states use has no code. */
const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₦': 'NGN', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY', '₴': 'UAH', '₪': 'ILS', '฿': 'THB', '₫': 'VND', '₱': 'PHP' }; // prettier-ignore
const DOLLARS: Readonly<Record<string, string>> = { US: 'USD', HK: 'HKD', A: 'AUD', AU: 'AUD', C: 'CAD', CA: 'CAD', NZ: 'NZD', S: 'SGD', NT: 'TWD', COP: 'COP', TT: 'TTD', J: 'JMD', '': 'USD' }; // prettier-ignore
const WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD', euro: 'EUR', pound: 'GBP', sterling: 'GBP', yuan: 'CNY', renminbi: 'CNY', yen: 'JPY', won: 'KRW', ruble: 'RUB', rouble: 'RUB',
  rupiah: 'IDR', naira: 'NGN', rand: 'ZAR', ringgit: 'MYR', baht: 'THB', hryvnia: 'UAH', shekel: 'ILS', zloty: 'PLN', taka: 'BDT', cedi: 'GHS',
  birr: 'ETB', tenge: 'KZT', dong: 'VND', lira: 'TRY', forint: 'HUF', kwacha: '', rupee: '', peso: '', franc: '', shilling: '', riyal: '', rial: '', dinar: '', dirham: 'AED', krona: '', krone: '', crown: '', real: '', cent: '',
}; // prettier-ignore
const CODES =
  'USD|EUR|GBP|RMB|CNY|JPY|INR|RUB|CHF|AUD|CAD|HKD|SGD|AED|SAR|NGN|ZAR|KES|GHS|PKR|BDT|TRY|IDR|MYR|THB|KRW|BRL|MXN|EGP|Rs\\.?|Tk\\.?|Ksh\\.?|KSh|Sh|GH¢|Nu\\.?|Rp\\.?|RM|Dh|AU\\$|QR|SR|NIS|N\\$|Z\\$';

const NUMBER = '\\d{1,3}(?:,\\d{2,3}){1,5}(?:\\.\\d{1,3})?|\\d{1,12}(?:\\.\\d{1,4})?';
const SCALE = '(?:hundred|thousand|million|billion|trillion|crores?|lakhs?|bn|mn|mil|tn|m|b|k|tr)(?!\\w)';
const UNITS =
  '(?:dollars?|euros?|pounds(?:\\ssterling)?|yuan|renminbi|yen|won|rubles?|roubles?|rupees?|pesos?|rupiahs?|naira|shillings?|francs?|rands?|riyals?|rials?|dinars?|dirhams?|liras?|lire|kronor|kroner|hryvnias?|shekels?|zlotys?|ringgits?|baht|taka|cedis?|birr|tenge|dong|forints?|kwachas?|crowns|cents|USD|EUR|GBP|RMB)';
const WHOSE =
  '(?:U\\.?S\\.?|American|Hong\\sKong|HK|Canadian|Australian|Singapore|Taiwan|New\\sZealand|Russian|Chinese|Indian|Pakistani|Kenyan|Ugandan|Tanzanian|Mexican|Argentine|Swiss|Egyptian|British|Iraqi|Iranian|Kuwaiti|Saudi|Qatari|Philippine|Colombian|Chilean|Turkish|Syrian|Lebanese|Israeli)';

const MONEY = new RegExp(
  [
    `(?<!\\w)(?:(?<dollar>(?:US|HK|AU|A|CA|C|NZ|S|NT|COP|TT|J|R|Z)\\s?)?\\$|(?<symbol>[€£¥₹₦₽₩₺₴₪฿₫₱]))\\s?(?<n1>${NUMBER})(?:\\s?[-–—]\\s?[$€£]?\\s?(?:${NUMBER}))?(?:[\\s-]?(?<s1>${SCALE}))?(?:\\s(?:U\\.?S\\.?\\s)?dollars?)?`,
    `(?<!\\w)(?<code>${CODES})\\s?(?<n2>${NUMBER})(?:\\s?(?<s2>${SCALE}))?`,
    // Naira and rand: a letter alone is no currency without a scale behind the number.
    `(?<!\\w)(?<letter>[NR])(?<n4>${NUMBER})\\s?(?<s4>${SCALE})`,
    `\\b(?<![.,])(?<n3>${NUMBER})(?:\\s?[-–—]\\s?(?:${NUMBER}))?(?:[\\s-](?<s3>${SCALE}))?[\\s-](?:${WHOSE}\\s)?(?<unit>${UNITS})(?!\\w)`,
    `\\b(?:(?:hundreds|tens|dozens)\\sof\\s)?(?:thousands|millions|billions|trillions)\\sof\\s(?:${WHOSE}\\s)?(?:dollars|euros|pounds|yuan|rubles|roubles|rupees)`,
    `\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|half\\sa|a)\\s(?:hundred|thousand|million|billion|trillion)\\s(?:${WHOSE}\\s)?(?:dollars|euros|pounds|yuan|rubles|roubles|rupees)`,
  ].join('|'),
  'g',
);

/** Dollars, pounds and the like of another state than the one that the word alone means. */
const FOREIGN = new RegExp(`(?!U\\.?S|American|Russian|Chinese|British|Turkish|Israeli)${WHOSE}\\s`);

const POWERS: Readonly<Record<string, number>> = { hundred: 2, thousand: 3, k: 3, lakh: 5, million: 6, m: 6, mn: 6, mil: 6, crore: 7, billion: 9, bn: 9, b: 9, trillion: 12, tn: 12, tr: 12 }; // prettier-ignore

/** Finds sums of money, each with its ISO 4217 code and amount where both are certain: `USD 1500000000`. */
export function findMoney(text: string): Value[] {
  const found: Value[] = [];
  if (!/\d|illions? |ousands? /.test(text)) return found;
  for (const match of text.matchAll(MONEY)) {
    const groups = match.groups!;
    const article = match[0].startsWith('a ') ? 2 : 0;
    const money: Value = {
      start: match.index + article,
      end: match.index + match[0].length,
      type: 'money',
    };
    const code = codeOf(groups, match[0]);
    const amount = amountOf(groups);
    if (code !== '') money.value = amount === null ? code : `${code} ${amount}`;
    found.push(money);
  }
  return found;
}

function codeOf(groups: Record<string, string | undefined>, words: string): string {
  if (groups.letter !== undefined) return groups.letter === 'N' ? 'NGN' : 'ZAR';
  if (groups.symbol !== undefined) return SYMBOLS[groups.symbol] ?? '';
  if (groups.code !== undefined) {
    const code = groups.code.replace('.', '');
    return /^[A-Z]{3}$/.test(code)
      ? code.replace('RMB', 'CNY')
      : code === 'Tk'
        ? 'BDT'
        : /^ksh$/i.test(code)
          ? 'KES'
          : code === 'RM'
            ? 'MYR'
            : code === 'Rp'
              ? 'IDR'
              : '';
  }
  if (groups.unit !== undefined) {
    if (/^[A-Z]{3}$/.test(groups.unit)) return groups.unit.replace('RMB', 'CNY');
    const unit = groups.unit
      .replace(/^pounds.*$/, 'pound')
      .replace(/(?<=[a-z]{3})s$/, '')
      .toLowerCase();
    // "Canadian dollars": whose is not told apart here, and a wrong code is worse than none.
    return FOREIGN.test(words) ? '' : (WORDS[unit] ?? '');
  }
  if (groups.n1 !== undefined)
    return groups.dollar?.trim() === 'R' ? 'BRL' : (DOLLARS[groups.dollar?.trim() ?? ''] ?? '');
  return '';
}

function amountOf(groups: Record<string, string | undefined>): string | null {
  const digits = groups.n1 ?? groups.n2 ?? groups.n3 ?? groups.n4;
  if (digits === undefined) return null;
  const scale = (groups.s1 ?? groups.s2 ?? groups.s3 ?? groups.s4 ?? '').replace(/(?<=..)s$/, '');
  const amount = Number(digits.replace(/,/g, '')) * 10 ** (POWERS[scale] ?? 0);
  return Number.isFinite(amount) ? String(Number(amount.toFixed(2))) : null;
}
