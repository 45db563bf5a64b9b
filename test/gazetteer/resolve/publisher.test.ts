import { expect, test } from "vitest";
import { gazetteer } from "../../../src/gazetteer/gazetteer";
import { Candidates } from "../../../src/gazetteer/resolve/candidate";
import { Hosts } from "../../../src/gazetteer/resolve/publisher";

const all = new Candidates(gazetteer());
const hosts = new Hosts(all);

test.each<[url: string, areas: readonly string[]]>([
  ["https://baolaocai.vn/bai-1.html", ["province Lào Cai, district Lào Cai"]],
  [
    "http://www.hoangloc.hoanghoa.thanhhoa.gov.vn",
    ["district Hoằng Hóa", "province Thanh Hóa, district Thạnh Hóa, district Thanh Hóa"],
  ],
  ["HTTPS://BaoCanTho.com.vn:8080/?a=x.hanoi.vn", ["province Cần Thơ"]],
  ["congannghean.vn", ["province Nghệ An"]],
  ["bao-quang-ninh.vn", ["province Quảng Ninh, district Quảng Ninh"]],
  ["bao_quang_ninh.vn", ["province Quảng Ninh, district Quảng Ninh"]],
  ["https://gialaitv.vn#x", ["province Gia Lai"]],
  ["https://huengaynay.vn", ["province Huế, district Thuận Hóa"]],
  ["https://truyenhinhnghean.vn", ["province Nghệ An"]],
  ["https://baobinhdinhonline.vn", ["province Bình Định"]],
  ["https://quan1.hochiminhcity.gov.vn", ["district 1", "province Hồ Chí Minh"]],
  ["https://thanhphovinh.nghean.gov.vn", ["district Vinh", "province Nghệ An"]],
  ["https://baodongkhoi.vn", ["province Bến Tre, district Bến Tre"]],
  ["https://hanoimoi.vn", ["province Hà Nội"]],
  ["https://vnexpress.net/ha-noi", []],
  ["cantho", []],
  ["Báo Cần Thơ", []],
  ["xem https://baocantho.com.vn", []],
])("%s", (url, places) => {
  const found = hosts.placesOf(url).map(({ areas }) =>
    Array.from(areas, (area) => {
      const unit = gazetteer().unit(all.last(area)?.id ?? -1);
      return `${unit.level} ${unit.name}`;
    }),
  );
  expect(found.map((areas) => Array.from(new Set(areas)).sort().reverse().join(", "))).toEqual(places);
});
