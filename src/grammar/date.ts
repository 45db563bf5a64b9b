import type { Grammar } from "./pattern";

/**
 * How one date is written, and what joins two. A pattern begins where its cue word or its first digit stands; whether
 * figures without a cue word are a date is told by what stands round them, and not here.
 */
export const date: Grammar = {
  iso: {
    reads: ["2023-05-14", "ngày 2023-05-14", "2023/05/14"],
    leaves: ["2023-5", "2023-05-144"],
    pattern: String.raw`(?: ngày {{w}} )? (?<year> {{year}} ) (?<gap> [-/] ) (?<month> \d\d ) \k<gap> (?<day> \d\d ) (?! \d )`,
    flags: "i",
  },
  // > | ngày 14-16/12/2022
  //          ^^ not the fourteenth of the sixteenth, and in 1-2/1/2021 not the first of February
  day: {
    reads: [
      "18-3-2020",
      "ngày 9 - 1 - 2013",
      "26.1.2021",
      "ngày 16-8 năm 2021",
      "5/3/98",
      "mùng 3/2/2020",
      "11/5",
      "1/5/1886",
    ],
    leaves: ["1-2/1/2021", "14-16/12/2022", "32/5/2020", "15/13/2020", "12.5.2020.1", "1.089", "24.000"],
    pattern: String.raw`
      (?: ngày {{w}} )? (?: m[ùồ]ng {{w}} )?
      (?<day> {{day}} )
      (?<gap> {{s}} (?: / | {{dash}} ) {{s}} | \. )
      (?<month> {{month}} )
      (?:
        (?<next> {{s}} (?: / | {{dash}} ) {{s}} | \. | {{w}} năm {{w}} ) (?<year> {{anyYear}} ) (?! [./] \d )
        | \k<gap> (?<short> \d\d ) (?! \d | [.,/] \d | % )
        | (?! [/.] \d | \k<gap> \d | % )
      )
    `,
    flags: "i",
  },
  dayInWords: {
    reads: [
      "ngày 14 tháng 5 năm 2020",
      "ngày 05 tháng 10/2018",
      "ngày 02tháng 11 năm 2021",
      "mùng 3 tháng 4",
      "ngày mồng 2 tháng 9 năm 2015",
      "ngày hai tháng chín năm một nghìn chín trăm bốn mươi lăm",
      "30 tháng 4",
      "mùng 10 tháng Giêng",
    ],
    leaves: ["ngày 14", "6 tháng"],
    pattern: String.raw`
      (?: ngày {{w}} )? (?: m[ùồ]ng {{w}} )?
      (?<day> {{day}} | {{digit}} (?: {{S}} {{digit}} ){0,2} )
      {{w}} tháng {{w}}
      (?<month> {{month}} | {{monthName}} )
      (?: {{ofYear}} (?<year> {{anyYear}} | {{yearName}} ) | (?! [/.] \d | % ) )
    `,
    flags: "i",
  },
  // a day whose month the next date of the list tells: 24 và 25-7-2020
  dayAlone: {
    reads: ["ngày 13", "24", "mùng 3"],
    leaves: ["24/7", "24.7", "24%"],
    pattern: String.raw`(?: ngày {{w}} )? (?: m[ùồ]ng {{w}} )? (?<day> {{day}} ) (?! [/.] \d | % )`,
    flags: "i",
  },
  partOfYear: {
    reads: [
      "6 tháng đầu năm 2024",
      "4 tháng đầu năm",
      "Chín tháng đầu năm 2022",
      "9 tháng năm 2022",
      "3 tháng cuối năm 2021",
      "6 tháng đầu 2024",
      "6 tháng còn lại của năm 2018",
    ],
    leaves: ["6 tháng đầu năm học", "9 tháng tuổi", "6 tháng cuối", "3 tháng còn lại", "12 tháng năm"],
    pattern: String.raw`
      (?<count> \d{1,2} | {{digit}} (?: {{S}} {{digit}} )? ) {{w}} tháng {{S}}
      (?:
        (?<place> đầu | cuối | còn {{S}} lại ) {{S}} (?: (?: tiên | của ) {{S}} )? (?: năm (?! {{S}} (?: học | thứ ) ) | (?= {{year}} ) )
        | (?: của {{S}} )? năm (?= {{w}} {{year}} )
      )
      (?: {{w}} (?<year> {{year}} ) )?
    `,
    flags: "i",
  },
  month: {
    reads: [
      "tháng 10/2020",
      "tháng 12-2022",
      "tháng 10.1982",
      "tháng 4 năm 2020",
      "tháng Tư năm 2020",
      "tháng mười một",
      "tháng 9",
    ],
    leaves: ["tháng 13/2020", "tháng này", "tháng 3.500", "tháng 5%"],
    pattern: String.raw`
      tháng {{w}} (?<month> {{month}} | {{monthName}} )
      (?: {{ofYear}} (?<year> {{year}} | {{yearName}} ) | (?! [/.] \d | % ) )
    `,
    flags: "i",
  },
  monthInFigures: {
    reads: ["10/2020", "3 / 2021"],
    leaves: ["10/2020/NĐ-CP", "15/2020", "1/2000"],
    // 1/2000 and 1/5000 are scales of maps
    pattern: String.raw`(?! 1/2000 ) (?<month> {{month}} ) {{s}} / {{s}} (?<year> {{year}} ) (?! [/-] )`,
  },
  // tháng 3 đến 6/2021
  monthAlone: {
    reads: ["6/2021", "4", "4 năm 2022"],
    leaves: ["4,5", "4%", "13"],
    pattern: String.raw`(?<month> {{month}} ) (?: {{ofYear}} (?<year> {{year}} ) | (?! [/.,] \d | % ) )`,
    flags: "i",
  },
  quarter: {
    reads: ["quý II/2022", "Quý I năm 2024", "quý 3-2023", "quý IV"],
    leaves: ["quý vị", "quý 5", "Quý Mùi", "quý 2,5"],
    pattern: String.raw`
      quý {{w}} (?<quarter> IV | I{1,3} | [1-4] ) (?! [\p{L}\d] | [.,] \d )
      (?: {{ofYear}} (?<year> {{year}} ) )?
    `,
    flags: "i",
  },
  quarterAlone: {
    reads: ["II/2022", "III", "2 năm 2020"],
    leaves: ["V", "2,5", "5"],
    pattern: String.raw`
      (?<quarter> IV | I{1,3} | [1-4] ) (?! [\p{L}\d] | [.,] \d | % ) (?: {{ofYear}} (?<year> {{year}} ) )?
    `,
    flags: "i",
  },
  year: {
    reads: ["năm 2021", "NĂM 2021", "năm2019", "năm 1010", "giai đoạn 2016", "giai đoạn từ năm 2016", "năm học 2021"],
    leaves: ["năm nay", "năm 2.021", "năm 938", "năm 20210", "năm học mới"],
    pattern: String.raw`
      (?: giai {{S}} đoạn {{w}} (?: từ {{S}} )? (?: năm {{w}} )? | năm {{w}} (?: học {{w}} )? )
      (?<year> [12]\d{3} (?! \d | \. \d | % ) | {{yearName}} )
    `,
    flags: "i",
  },
  yearAlone: {
    reads: ["2021", "1998"],
    leaves: ["2021.5", "2021/12", "20210", "1021"],
    pattern: String.raw`(?<year> {{year}} ) (?! [./] \d | % )`,
  },

  // what joins two dates to an interval, and what only puts them side by side
  to: {
    reads: [" - ", "–", " đến ", " đến hết ", " cho tới "],
    leaves: [", ", " và ", " đến nay"],
    pattern: String.raw`
      (?: {{s}} {{dash}} | {{w}} (?: cho {{S}} )? (?: đến | tới ) (?! {{S}} nay ) (?: {{S}} (?: hết | đầu | giữa | cuối ) (?! \p{L} ) )? ) {{w}}
    `,
    flags: "i",
  },
  and: {
    reads: [", ", " và ", ", và ", ",", " rạng sáng ", ", rạng sáng "],
    leaves: [". ", " - "],
    pattern: String.raw`{{s}} (?: , {{w}} (?: (?: và | rạng {{S}} sáng ) {{S}} )? | (?: (?: và | rạng {{S}} sáng ) {{S}} | & {{s}} | ; {{s}} ) )`,
    flags: "i",
  },
  sinceThen: {
    reads: [" đến nay", " cho tới nay", " trở lại đây", " trở đi"],
    leaves: [" đến năm 2025"],
    pattern: String.raw`
      {{w}} (?: (?: cho {{S}} )? (?: đến | tới ) {{S}} (?: hiện {{S}} )? (?: nay | bây {{S}} giờ )
      | trở {{S}} (?: lại {{S}} đây | đi | về {{S}} sau ) ) (?! \p{L} )
    `,
    flags: "i",
  },
  lunar: {
    reads: [" âm lịch", " (Âm lịch", " ÂL"],
    leaves: [" âm thanh"],
    pattern: String.raw`{{w}} (?: \( {{s}} )? (?: âm {{S}} lịch | [âa]l ) (?! \p{L} )`,
    flags: "i",
  },
};
