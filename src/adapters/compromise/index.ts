/**
 * A plugin for [compromise](https://github.com/spencermountain/compromise) 14: the words of records are tagged, and `doc.vi()` gives the
 * records themselves.
 *
 * @module compromise
 */
import type { ExtractOptions } from "../../extract";
import { extract } from "../../index";
import type {
  CountRecord,
  DateRecord,
  DocumentRecord,
  ExtractedRecord,
  MeasureRecord,
  MoneyRecord,
  OrganizationRecord,
  PercentageRecord,
  PersonRecord,
  PlaceRecord,
  TermRecord,
  WardRecord,
} from "../../records";
import { cutTerms, placeRecords, RECORDS, type Term } from "./terms";
import { addVi, type View, type ViewClass } from "./view";

/** Which records are looked for, and how they are read: as `extract` of `trichluc` takes them. */
export type VietnameseOptions = Pick<ExtractOptions, "only" | "extractors" | "publishedAt">;

/** A plugin in the form that `nlp.plugin` of compromise 14 takes. */
export interface VietnamesePlugin {
  /** @internal */
  readonly hooks: string[];
  /** @internal */
  readonly compute: object;
  /** @internal */
  readonly api: (view: unknown) => object;
  /** @internal */
  readonly mutate: (world: object) => object;
}

/** Some records of a document, as a view of compromise whose phrases they are; `View` is compromise's own type. */
export type RecordView<View, R> = Omit<View, "json"> & {
  /** The records as `extract` gives them; with options for it, compromise's own fields too. */
  json(options?: object): R[];
};

/** What `doc.vi()` gives: the records that lie wholly within the view. */
export interface VietnameseRecords<View> {
  /** All records. */
  records(): RecordView<View, ExtractedRecord>;
  /** Wards by name. */
  wards(): RecordView<View, WardRecord>;
  /** Terms of office; compromise's own `doc.terms()` are words. */
  terms(): RecordView<View, TermRecord>;
  /** Percentages and points of them. */
  percentages(): RecordView<View, PercentageRecord>;
  /** Numbers of things, people, households, organisations, events. */
  counts(): RecordView<View, CountRecord>;
  /** Sums of money. */
  money(): RecordView<View, MoneyRecord>;
  /** Areas, lengths, weights, durations … */
  measures(): RecordView<View, MeasureRecord>;
  /** Days, months, quarters, years, intervals. */
  dates(): RecordView<View, DateRecord>;
  /** Resolutions, directives, decisions … */
  documents(): RecordView<View, DocumentRecord>;
  /** Persons by name. */
  persons(): RecordView<View, PersonRecord>;
  /** Named bodies. */
  organizations(): RecordView<View, OrganizationRecord>;
  /** Units above and below the wards. */
  places(): RecordView<View, PlaceRecord>;
  /** All records, as `extract` gives them. */
  json(): ExtractedRecord[];
}

/** A view of compromise with the plugin: it and the views that its methods give have `vi()`. */
export type VietnameseView<View> = {
  [Name in keyof View]: View[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => WithVi<Result>
    : View[Name];
} & {
  /** The records in this view. */
  vi(): VietnameseRecords<VietnameseView<View>>;
};

type WithVi<Result> = Result extends { fullPointer: unknown } ? VietnameseView<Result> : Result;

/**
 * The type of compromise with the plugin, since `nlp.plugin` returns any.
 *
 * @typeParam Nlp The type of compromise without it: `typeof compromise`.
 *
 * @example
 * ```ts
 * import compromise from "compromise/one";
 * import { type Vietnamese, vietnamese } from "trichluc/compromise";
 *
 * const nlp: Vietnamese<typeof compromise> = compromise.plugin(vietnamese());
 * ```
 */
export type Vietnamese<Nlp extends (text: string) => unknown> = ((text: string) => VietnameseView<ReturnType<Nlp>>) &
  Nlp;

/**
 * The plugin for compromise, `compromise/one` and all that is built on it.
 *
 * The words of each record are tagged with its type: `#Ward`, `#Term`, `#Percentage`, `#Count`, `#Money`, `#Measure`, `#Date`,
 * `#Document`, `#Person`, `#Organization`, `#Place`. `doc.vi()` gives the records themselves. No method of compromise is replaced. A text
 * with Vietnamese letters is cut into terms here, so that offsets are exact; all others stay with compromise, and have no records.
 *
 * @example
 * ```ts
 * import compromise from "compromise/one";
 * import { type Vietnamese, vietnamese } from "trichluc/compromise";
 *
 * const nlp: Vietnamese<typeof compromise> = compromise.plugin(vietnamese());
 * const doc = nlp("Phường Kim Tân thu 11 tỷ 708 triệu đồng, vượt 14,99%.");
 * doc.match("#Ward+ thu #Money+").text(); // → "Phường Kim Tân thu 11 tỷ 708 triệu đồng,"
 * doc.vi().percentages().json(); // → [{ type: "percentage", text: "14,99%", start: 46, end: 52, value: 14.99 }]
 * ```
 */
export function vietnamese(options: VietnameseOptions = {}): VietnamesePlugin {
  const found = new WeakMap<object, readonly ExtractedRecord[]>();
  return {
    hooks: [HOOK],
    compute: {
      [HOOK](view: View): void {
        const records = found.get(view.document);
        if (records === undefined) return;
        placeRecords(view.document, records);
        tagRecords(view.document);
      },
    },
    api(view) {
      addVi(view as ViewClass);
      return {};
    },
    mutate(world) {
      const { tokenize, killUnicode } = (world as World).methods.one;
      const { fromString } = tokenize;
      tokenize.fromString = (text, ...rest) => {
        if (!VIETNAMESE.test(text)) return fromString(text, ...rest);
        const { records } = extract(text, { ...options, observations: false });
        const document = cutTerms(text, records, (word) => killUnicode(word, world));
        found.set(document, records);
        return document;
      };
      return {};
    },
  };
}

/** The step that runs after all others of compromise. */
const HOOK = "vietnamese";

/** What is used of compromise's inner world. */
interface World {
  readonly methods: {
    readonly one: {
      readonly tokenize: { fromString: (text: string, ...rest: readonly unknown[]) => Term[][] };
      readonly killUnicode: (text: string, world: object) => string;
    };
  };
}

/** A letter with an accent of Vietnamese, composed or not. */
const VIETNAMESE =
  /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{L}[\u0300-\u0303\u0306\u0309\u031b\u0323]/u;

/** On a record, its types are the only tags: what an English tagger thought of its words goes. */
function tagRecords(document: readonly (readonly Term[])[]): void {
  for (const term of document.flat()) {
    const records = term[RECORDS];
    if (records !== undefined) term.tags = new Set(records.map(({ type }) => tagOf(type)));
  }
}

/** `ward` → `Ward`. */
function tagOf(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}
