const SIZE = 200_000;

/** Texts made to be slow: whatever could make a reader look back or ahead without end, over and over. Name and text of each. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ["digits", filledWith("7")],
  ["1.1.1.", filledWith("1.")],
  ["phường phường", filledWith("phường ")],
  ["Aá Aá", filledWith("Aá ")],
  ["nhiệm kỳ 2015 - …", filledWith("nhiệm kỳ 2015 - ")],
  ["hai mươi hai mươi", filledWith("hai mươi ")],
  ["1 triệu triệu", `1 ${filledWith("triệu ")}`],
  ["P.1 - 2, P.1 - 2", filledWith("P.1 - 2, ")],
  ["1/1/1/", filledWith("1/1/")],
  ["spaces", filledWith(" ")],
  ["line ends", filledWith("\n")],
  ["((((", filledWith("(")],
  ["([{“([{“", filledWith("([{“")],
];

function filledWith(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length));
}
