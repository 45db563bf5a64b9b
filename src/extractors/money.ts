import { BILLION, MILLION, shift, THOUSAND, toNumber } from "../figures/decimal";
import type { Figure } from "../figures/figure";
import type { Page } from "../page";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import { endsSentence } from "../text/sentences";
import { CAPITAL, CAPITALS, LINE_END, MARK, SMALL, WORD, type Words } from "../text/words";
import { countNouns } from "./count-nouns";
import { currencies, currencySigns } from "./currencies";
import type { Extractor } from "./extractor";
import { readUnit } from "./measure-units";
import { addQuantity } from "./quantity";
import { afterShortComrades } from "./titles";

/** Sums of money: `11 tỷ 708 triệu đồng`, `300.000đ`, `$20 triệu`, and `1,5 tỷ` after a money word. */
export const money: Extractor = {
  type: "money",
  extract(page) {
    const { words } = page;
    for (const figure of page.figures()) {
      if (!page.isFree(figure.first)) continue;
      const sum = currencyBehind(words, figure) ?? currencyBefore(page, figure) ?? impliedCurrency(page, figure);
      if (sum === undefined) continue;
      const { currency, start, end, scale = 0 } = sum;
      // 5/7 tỷ đồng: the scale is of both
      const part = figure.of === undefined ? figure : { ...figure, value: shift(figure.value, figure.scale) };
      addQuantity(
        page,
        "money",
        scale === 0 ? part : scaled(part, scale),
        { start, end, flow: "money" },
        (record, { of }) => {
          record.currency = currency;
          if (of !== undefined) record.of = toNumber(of);
        },
      );
    }
  },
};

/** A currency that was read, and where it stands. */
interface Currency {
  readonly currency: string;
  /** Token where the sum starts: the figure's, or that of the sign or code before it. */
  readonly start: number;
  /** Token after the sum. */
  readonly end: number;
  /** Power of ten of the scale that is one word with the currency. */
  readonly scale?: number;
}

const DONG: number = lexicon.add("đồng");
const SHORT_DONG: number = lexicon.add("đ");
const SHORT_MILLION: number = lexicon.add("tr");
/** What makes `đồng` people or things that are counted, by the thousand too: `2 đồng chí`, `3 nghìn đồng hồ`. */
const COUNTED = "chí, bào, đội, nghiệp, phạm, hồ, hương, tác";
const AFTER_SCALED_DONG: WordSet = new WordSet(list(COUNTED));
/** What follows a `đồng` that is no currency; but `8 triệu đồng bằng 113% dự toán`. */
const AFTER_DONG: WordSet = new WordSet(
  list(`${COUNTED}, ruộng, cỏ, hành, minh, bằng, muối, xu, loạt, bộ, ý, thời, tình, đều, nát`),
);
/** Names of currencies that mean something else too: `7 bảng đấu`, `3 tệ nạn`, `5 yên ngựa`. */
const AMBIGUOUS: WordSet = new WordSet(list("đô, bảng, tệ, yên"));
/** No price is lower; `điểm 3đ` is a provision, `câu 2 (3đ)` gives marks. */
const SMALLEST_SUM = 100;

/** Scales that are typed in one word with `đồng`: `596tỷđ`, `24 trđ`. */
const SUMS: ReadonlyMap<number, number> = new Map(
  [["nghìn, ngàn, ng", THOUSAND] as const, ["triệu, tr", MILLION] as const, ["tỷ, tỉ", BILLION] as const].flatMap(
    ([words, scale]) =>
      list(words).flatMap((word) => ["đ", "đồng"].map((dong) => [lexicon.add(word + dong), scale] as const)),
  ),
);

function scaled(figure: Figure, scale: number): Figure {
  const { value, max, of, from } = figure;
  return {
    ...figure,
    value: shift(value, scale),
    max: max && shift(max, scale),
    of: of && shift(of, scale),
    from: from && scaled(from, scale),
  };
}

/** `300.000đ`, `20 triệu USD`, `12.000 €`, `24trđ`. */
function currencyBehind(words: Words, figure: Figure): Currency | undefined {
  const { first: start, end } = figure;
  const sign = words.kind(end) === MARK ? currencySigns[words.text.charAt(words.start(end))] : undefined;
  if (sign !== undefined) return { currency: sign, start, end: end + 1 };
  const scale = SUMS.get(words.id(end));
  if (scale !== undefined) return { currency: "VND", start, end: end + 1, scale };
  // 12.345 tr.đ; in 38,5tr.đ the figure has its scale already
  const short = words.id(end) === SHORT_MILLION ? end : end - 1;
  if (words.id(short) === SHORT_MILLION) {
    const dong = words.isMark(short + 1, ".") ? short + 2 : short + 1;
    const isSum = words.id(dong) === DONG || words.id(dong) === SHORT_DONG;
    if (isSum) return { currency: "VND", start, end: dong + 1, scale: short === end ? MILLION : 0 };
  }
  // 6-9 tỷ/ đồng: a slash too many
  const isSlipped = figure.scale >= THOUSAND && words.isMark(end, "/");
  const first = isSlipped ? end + 1 : end;
  const match = currencies.match(words, first);
  return match !== undefined && isCurrency(words, figure, first, match.end)
    ? { currency: match.value, start, end: match.end }
    : undefined;
}

/** Whether what stands at tokens `index` to `end` is meant as a currency. */
function isCurrency(words: Words, { scale, value }: Figure, index: number, end: number): boolean {
  const isWord = end === index + 1;
  const size = toNumber(value);
  if (words.id(index) === DONG) {
    // 34 Đồng Đen
    const isName = scale === 0 && words.case(index) === CAPITAL && words.case(end) === CAPITAL;
    return !(isWord && (isName || words.is(end, scale < THOUSAND ? AFTER_DONG : AFTER_SCALED_DONG)));
  }
  if (words.id(index) === SHORT_DONG) return size >= SMALLEST_SUM && afterShortComrades(words, index) === undefined;
  return !isWord || !words.is(index, AMBIGUOUS) || words.isGlued(index) || size >= 1000;
}

/** `$5.000`, `US$ 20 triệu`, `USD 500.000`. */
function currencyBefore(page: Page, { first, end }: Figure): Currency | undefined {
  const { words } = page;
  const before = first - 1;
  if (!page.isFree(before)) return undefined;
  if (words.kind(before) === MARK) {
    const currency = currencySigns[words.text.charAt(words.start(before))];
    // US$, A$: letters that cling to the sign
    const isLettered = words.isGlued(before) && words.case(before - 1) === CAPITALS;
    return currency === undefined ? undefined : { currency, start: isLettered ? before - 1 : before, end };
  }
  const code = words.case(before) === CAPITALS ? currencies.match(words, before) : undefined;
  return code?.end === first ? { currency: code.value, start: before, end } : undefined;
}

/** Words near which a sum may go without `đồng`; those with `false` begin like one. */
const moneyWords: PhraseBook<boolean> = new PhraseBook([
  ...list(`thu, chi, vốn, kinh phí, tiền, trị giá, giá trị, giá, doanh thu, ngân sách, lợi nhuận, nợ, vay, cho vay, đầu tư, thu nhập, lương, phạt,
    hỗ trợ, đóng góp, ủng hộ, quyên góp, thiệt hại, bồi thường, đền bù, tổng mức, dự toán, nộp, thuế, dư nợ, doanh số, kim ngạch, gdp, grdp, quỹ,
    số tiền, chi phí, mức đầu tư, tài trợ, giải ngân, mua, bán, thưởng, trao, tặng, lãi, vận động, huy động, quyết toán, tiết kiệm, thu về,
    học phí, giao dịch, triệu đồng, tỷ đồng, tỉ đồng, nghìn đồng, ngàn đồng, phần quà, suất quà, học bổng`).map(
    (word) => [word, true] as const,
  ),
  ...list("thu hoạch, thu hút, thu hồi, thu gom, thu giữ, chi bộ, chi hội, chi đoàn, giá thể").map(
    (word) => [word, false] as const,
  ),
]);
/** Where such a word is looked for: as many words back as a short clause has. */
const REACH = 12;

const PREPOSITIONS: WordSet = new WordSet(list("vào, trong, cho, để, so, từ"));

/** `1,5 tỉ` after thu, chi, vốn …; a billion of anything else is named: `1,4 tỷ người`. */
function impliedCurrency(page: Page, figure: Figure): Currency | undefined {
  const { words } = page;
  const { first, end, scale, short } = figure;
  if (scale < THOUSAND || figure.of !== undefined) return undefined;
  // 367 tỷ năm 2015: the word is the date's
  const isOpen = page.isFree(end);
  if (isOpen && (countNouns.match(words, end) ?? readUnit(words, end)) !== undefined) return undefined;
  // a word follows that may be a noun, though the list doesn't know it
  const followed = isOpen && words.kind(end) === WORD && words.case(end) === SMALL && !words.is(end, PREPOSITIONS);
  const isSum =
    (short && scale >= MILLION) ||
    (scale >= BILLION && !followed) ||
    (scale >= MILLION && isPerUnit(words, end)) ||
    moneyWords.match(words, end)?.value === true ||
    (scale >= (followed ? MILLION : THOUSAND) && hasMoneyWord(words, first));
  return isSum ? { currency: "VND", start: first, end } : undefined;
}

/** `28 triệu/người`: of nothing else there are millions for each. */
function isPerUnit(words: Words, index: number): boolean {
  return words.isMark(index, "/") && words.kind(index + 1) === WORD;
}

function hasMoneyWord(words: Words, first: number): boolean {
  for (let i = first - 1; i >= first - REACH; i--) {
    const kind = words.kind(i);
    if (kind === LINE_END || kind === 0 || endsSentence(words, i) || words.isMark(i, ";")) return false;
    if (moneyWords.match(words, i)?.value === true) return true;
  }
  return false;
}
