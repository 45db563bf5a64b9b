import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";

/** Names of currencies, by ISO 4217 code. */
export const currencies: PhraseBook<string> = new PhraseBook(
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
    KHR: "khr, riel",
    MYR: "myr, ringgit",
    IDR: "idr, rupiah",
    PHP: "php, peso philippines",
    NZD: "nzd, đô la new zealand",
  }).flatMap(([code, names]) => list(names).map((name) => [name, code] as const)),
);

/** Signs of currencies, before the figure or behind it. */
export const currencySigns: Readonly<Record<string, string | undefined>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₫": "VND",
  "₩": "KRW",
  "฿": "THB",
};
