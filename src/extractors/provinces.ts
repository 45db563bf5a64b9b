import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";

/** Cities run by the centre; Huế since 2025, Đồng Nai since 2026-04-30. */
const CENTRAL_CITIES: readonly string[] = list("Hà Nội, Hồ Chí Minh, HCM, Hải Phòng, Đà Nẵng, Cần Thơ, Huế, Đồng Nai");
/** Provinces of today and of before, in the spellings of the press. */
const PROVINCES: readonly string[] =
  list(`An Giang, Bà Rịa, Bạc Liêu, Bắc Cạn, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương,
  Bình Định, Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Đắc Lắc, Đắk Lắk, Đak Lak, Đăk Lăk, Đắc Nông, Đắk Nông, Đăk Nông, Điện Biên,
  Đồng Nai, Đồng Tháp, Gia Lai, Hà Bắc, Hà Giang, Hà Nam, Hà Tây, Hà Tĩnh, Hải Dương, Hải Hưng, Hậu Giang, Hòa Bình, Huế, Hưng Yên,
  Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Minh Hải, Nam Định, Nam Hà, Nghệ An, Nghệ Tĩnh,
  Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sông Bé, Sơn La,
  Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phú,
  Vĩnh Phúc, Yên Bái`);
/** Further cities and regions that stand without a kind word and begin like a person's name. */
const WELL_KNOWN: readonly string[] =
  list(`Buôn Ma Thuột, Châu Đốc, Châu Á, Châu Âu, Châu Phi, Đà Lạt, Điện Biên Phủ, Hà Tiên, Hạ Long,
  Hội An, Hoàng Sa, Kim Liên, Lý Sơn, Nha Trang, Phan Rang, Phan Thiết, Sơn Tây, Thái Lan, Thủ Đức, Trường Sa, Việt Nam, Vũng Tàu,
  Hà Nam Ninh, Hà Sơn Bình, Yên Tử, Đông Nam Á, Đông Nam Bộ, Tây Nguyên, Thái Bình Dương, Đồng Tháp Mười, Hoàng Anh Gia Lai, Hàn Quốc, La Mã, Hà Lan`);

const book = (names: readonly string[]): PhraseBook<true> => phraseBook(names.join(",").toLowerCase());

/** The names of provinces and of the cities run by the centre: where one stands, the name ends with it. */
export const provinces: PhraseBook<true> = book([...CENTRAL_CITIES, ...PROVINCES]);
/** Lower case. */
export const centralCities: ReadonlySet<string> = new Set(CENTRAL_CITIES.map((name) => name.toLowerCase()));
/** Names that are a place also where no kind word says so; Hồ Chí Minh is a person then. */
export const wellKnownPlaces: PhraseBook<true> = book(
  [...CENTRAL_CITIES, ...PROVINCES, ...WELL_KNOWN].filter((name) => name !== "Hồ Chí Minh"),
);
/** What goes on with a name behind a dash: `Bà Rịa - Vũng Tàu`, `Phan Rang - Tháp Chàm`. */
export const secondHalves: PhraseBook<true> = book(list("Vũng Tàu, Huế, Tháp Chàm"));
