import { expect, test } from "vitest";
import { extract } from "../src/index";

function wardOf(text: string): string | undefined {
  const { ward } = extract(text, { publishedAt: "2025-08-15" });
  return ward && `${ward.kind} ${ward.name} ${ward.code} ${ward.register}`;
}

test("the ward named most", () => {
  expect(wardOf("Phường Bà Rịa họp. Phường Bà Rịa có 57 tổ chức Đảng. Phường Vũng Tàu dự.")).toBe(
    "phường Bà Rịa 26560 2025",
  );
});

test("wards that it was made of are no rivals", () => {
  const text = `Phường Bà Rịa gồm 4 phường: Phước Trung, Phước Nguyên, Phước Hưng và Long Toàn. Phường Bà Rịa sẽ mở đường.
    Khu tái định cư phường Phước Hưng đã xong. Đảng bộ phường Bà Rịa có 57 tổ chức Đảng.`;
  expect(wardOf(text)).toBe("phường Bà Rịa 26560 2025");
});

test("other wards named as often are rivals", () => {
  expect(wardOf("Phường Bà Rịa và phường Vũng Tàu họp. Phường Bà Rịa thắng phường Vũng Tàu.")).toBeUndefined();
});

test("a headline that may mean the province names no ward", () => {
  const text = (place: string): string =>
    `Sóc Trăng họp bàn việc sắp xếp\n\nNgày 20/4, HĐND ${place} họp. Trung tâm đặt tại phường Sóc Trăng, kho ở phường Phú Lợi.`;
  expect(wardOf(text("tỉnh Sóc Trăng"))).toBeUndefined();
  expect(wardOf(text("phường"))).toBe("phường Sóc Trăng 31507 2025");
});

test("where someone lives is not what an article is about", () => {
  expect(wardOf("Công an bắt Lê Văn An, ngụ phường Bà Rịa, thu 2 xe máy.")).toBeUndefined();
  expect(wardOf("Công an phường Bà Rịa bắt Lê Văn An, thu 2 xe máy.")).toBe("phường Bà Rịa 26560 2025");
});
