import { expect, test } from "vitest";
import { findMerged } from "../../../src/gazetteer/resolve/mergers";
import { marksIn } from "./marks-in";

/** The units that a text says went into another. */
function merged(text: string): readonly string[] {
  const { page, marks } = marksIn(text);
  return Array.from(findMerged(page.words, marks), ({ from, to }) => page.words.phrase(from, to));
}

test.each<[text: string, names: readonly string[]]>([
  [
    "Thành lập phường Võ Thị Sáu trên cơ sở nhập Phường 6, Phường 7; nhập Phường 5 vào Phường 2.",
    ["Phường 6", "Phường 7", "Phường 5"],
  ],
  ["Sáp nhập 3 phường: Tân An, An Lạc và An Hội thành phường Ninh Kiều.", ["Tân An", "An Lạc", "An Hội"]],
  ["Hợp nhất các xã Hợp Thành, Tả Phời lấy tên là xã Hợp Thành.", ["xã Hợp Thành", "Tả Phời"]],
  ["Được tách từ xã Hợp Thành.", ["xã Hợp Thành"]],
  // what they went into may stand behind them
  ["Xã Hợp Thành và xã Tả Phời nhập thành xã Hợp Thành.", ["Xã Hợp Thành", "xã Tả Phời"]],
  ["Ba phường Tân An, An Hội và An Lạc sẽ sáp nhập thành phường Tân An.", ["phường Tân An", "An Hội", "An Lạc"]],
  ["Phường Tân An, An Hội và An Lạc thành lập phường Ninh Kiều.", ["Phường Tân An", "An Hội", "An Lạc"]],
  ["Phường Tân An được nhập vào phường Ninh Kiều.", ["Phường Tân An"]],
  ["Phường Tân An sáp nhập thành công. Phường An Hội vào phường Ninh Kiều.", []],
  ["Phường Tân An họp với phường An Hội sẽ nhập thành phường Ninh Kiều.", ["phường An Hội"]],
  // a district between them parts no list
  ["Nhập phường Tân An, quận Ninh Kiều, phường An Hội vào nhau.", ["phường Tân An", "phường An Hội"]],
  ["Nhập phường Tân An vào thành phố, phường An Hội vào quận.", ["phường Tân An"]],
  // other words with nhập
  ["Thu nhập phường Tân An tăng.", []],
  ["Gia nhập phường Tân An.", []],
  // shares and measures may stand before the first name with a comma; other words may not
  ["Nhập toàn bộ diện tích tự nhiên, quy mô dân số của phường Tân An.", ["phường Tân An"]],
  ["Sau khi sáp nhập, đời sống phường Tân An đổi thay.", []],
  ["Sau khi sáp nhập đời sống phường Tân An đổi thay.", ["phường Tân An"]],
  // a sentence and a line end it, a point within a number does not
  ["Đã sáp nhập xong. Phường Tân An họp.", []],
  ["Đã sáp nhập xong\nPhường Tân An họp.", []],
  ["Nhập 12.5 ha của phường Tân An.", ["phường Tân An"]],
  // vào, thành and tên open what they went into; but for the city and its Party committee
  ["Nhập đất vào phường Tân An.", []],
  ["Sáp nhập các đơn vị của thành phố gồm phường Tân An.", ["phường Tân An"]],
  ["Theo Thành ủy, việc sáp nhập của Thành ủy gồm phường Tân An.", ["phường Tân An"]],
  [`Hợp nhất ${"rất ".repeat(37)}phường Tân An.`, ["phường Tân An"]],
  [`Hợp nhất ${"rất ".repeat(38)}phường Tân An.`, []],
  ["Phường Tân An họp.", []],
])("%s", (text, names) => {
  expect(merged(text)).toEqual(names);
});
