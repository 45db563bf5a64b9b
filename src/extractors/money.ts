import { shift, toNumber } from "../figures/decimal";
import { type Figure, quantityOf } from "../figures/figure";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import { CAPITALS, LINE_END, NUMBER, SMALL, WORD, type Words } from "../text/words";
import { countNouns } from "./count-nouns";
import type { Extractor } from "./extractor";
import { perBefore, perField, readPer } from "./per";
import { qualifierOf } from "./qualifier";

/** Currencies by code and name, ISO 4217. */
const currencies: PhraseBook<string> = new PhraseBook(
  Object.entries({
    VND: "đồng, đ, vnd, vnđ, đồng việt nam, việt nam đồng",
    USD: "usd, đô la, đôla, đô la mỹ, mỹ kim, đô mỹ, đô",
    EUR: "eur, euro, ơ rô",
    JPY: "jpy, yên, yên nhật, yen",
    CNY: "cny, nhân dân tệ, ndt, tệ, rmb",
    GBP: "gbp, bảng anh, bảng",
    KRW: "krw, won",
    THB: "thb, baht",
    RUB: "rub, rúp",
    INR: "inr, rupee",
    SGD: "sgd, đô la singapore",
    AUD: "aud, đô la úc",
    CAD: "cad, đô la canada",
    HKD: "hkd, đô la hồng kông",
    CHF: "chf, franc thụy sĩ",
    TWD: "twd, đô la đài loan",
    LAK: "lak, kíp lào",
  }).flatMap(([code, names]) => list(names).map((name) => [name, code] as const)),
);

/** Signs before or after the figure. */
const SIGNS: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₫": "VND",
  "₩": "KRW",
  "฿": "THB",
};

/** Words after which a sum may go without `đồng`: `vốn 1,5 tỷ`. */
const moneyWords: PhraseBook<true> = new PhraseBook(
  list(`thu, chi, vốn, kinh phí, tiền, trị giá, giá trị, giá, doanh thu, ngân sách, lợi nhuận, nợ, vay, cho vay, đầu tư, thu nhập, lương, phạt,
    hỗ trợ, đóng góp, ủng hộ, quyên góp, thiệt hại, bồi thường, đền bù, tổng mức, dự toán, nộp, thuế, dư nợ, doanh số, kim ngạch, gdp, grdp, quỹ,
    số tiền, chi phí, mức đầu tư, tài trợ, giải ngân, mua, bán, thưởng, trao, tặng, lãi, vận động, huy động, quyết toán, tiết kiệm, thu về,
    học phí, giao dịch`).map((word) => [word, true]),
);

/** Where a sum is looked for on the left: as many words back as a short clause has. */
const REACH = 12;
const BILLION = 9;
const MILLION = 6;
const THOUSAND = 3;
const DONG: number = lexicon.add("đồng");
/** Nouns that `đồng` begins, after a number that is no sum: `2 đồng chí`. */
const AFTER_DONG: WordSet = new WordSet(
  list("chí, bào, đội, nghiệp, phạm, ruộng, cỏ, hồ, hương, tác, hành, minh, bằng, muối"),
);

/** Sums of money: `11 tỷ 708 triệu đồng`, `300.000đ`, `$20 triệu`, and `1,5 tỷ` after a money word. */
export const money: Extractor = {
  type: "money",
  extract(page) {
    const { words } = page;
    for (const figure of page.figures()) {
      const sign = signBefore(words, figure.first);
      const sum = sign === undefined ? readCurrency(words, figure) : { currency: sign, end: figure.end };
      if (sum === undefined) continue;
      const per = readPer(words, sum.end);
      const end = per?.end ?? sum.end;
      const qualifier = qualifierOf(words, sign === undefined ? figure : { ...figure, first: figure.first - 1 }, end);
      const whole = figure.of && { of: toNumber(figure.of) };
      page.claim({
        type: "money",
        ...page.span(sign === undefined ? figure.first : figure.first - 1, end),
        ...quantityOf(whole ? { ...figure, value: shift(figure.value, figure.scale) } : figure),
        currency: sum.currency,
        ...whole,
        ...(qualifier && { qualifier }),
        ...perField(per?.per ?? perBefore(words, figure.first, "money")),
      });
    }
  },
};

function signBefore(words: Words, first: number): string | undefined {
  const sign = words.kind(first - 1) === 0 ? "" : words.text.charAt(words.start(first - 1));
  return words.isGlued(first) && words.end(first - 1) - words.start(first - 1) === 1 ? SIGNS[sign] : undefined;
}

function readCurrency(words: Words, figure: Figure): { currency: string; end: number } | undefined {
  const { end } = figure;
  const sign = SIGNS[words.text.charAt(words.start(end))];
  if (sign !== undefined && words.kind(end) !== 0) return { currency: sign, end: end + 1 };
  const match = currencies.match(words, end);
  if (match !== undefined && isCurrency(words, figure, end, match.end))
    return { currency: match.value, end: match.end };
  return goesWithoutCurrency(words, figure) ? { currency: "VND", end } : undefined;
}

function isCurrency(words: Words, figure: Figure, index: number, end: number): boolean {
  // 2 đồng chí; 7 bảng đấu, 3 tệ nạn, 5 yên ngựa: short words are money only with a scale or a sum's size
  if (words.id(index) === DONG && end === index + 1 && words.is(end, AFTER_DONG)) return false;
  const isCode = words.case(index) === CAPITALS || end > index + 1;
  return (
    isCode ||
    words.id(index) === DONG ||
    words.isGlued(index) ||
    figure.scale >= THOUSAND ||
    toNumber(figure.value) >= 1000
  );
}

/** `1,5 tỉ` after thu, chi, vốn …; a billion of anything else is named: `1,4 tỷ người`. */
function goesWithoutCurrency(words: Words, figure: Figure): boolean {
  if (figure.scale < THOUSAND || figure.of !== undefined) return false;
  if (countNouns.match(words, figure.end) !== undefined) return false;
  // a noun follows that the list of nouns doesn't know: not for money to claim, unless a money word is near
  const followed = words.kind(figure.end) === WORD && words.case(figure.end) === SMALL;
  if (figure.scale >= BILLION && !followed) return true;
  return figure.scale >= (followed ? MILLION : THOUSAND) && hasMoneyWord(words, figure.first);
}

function hasMoneyWord(words: Words, first: number): boolean {
  for (let i = first - 1; i >= first - REACH; i--) {
    const kind = words.kind(i);
    if (kind === LINE_END || kind === 0 || words.isMark(i, ".") || words.isMark(i, ";")) return false;
    if (kind === NUMBER) continue;
    if (moneyWords.match(words, i) !== undefined) return true;
  }
  return false;
}
