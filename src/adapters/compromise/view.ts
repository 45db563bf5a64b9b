import type { ExtractedRecord } from "../../records";
import { type Pointer, recordSpans } from "./spans";
import type { Term } from "./terms";

/** What is used of compromise's `View`: a document, and the stretches of it that are looked at. */
export interface View {
  readonly document: Term[][];
  /** Sentence, first term, after the last term; ids of terms follow. */
  readonly fullPointer: readonly (readonly unknown[])[];
  update(pointer: readonly Pointer[]): View;
  json(options?: object): object[];
}

/** The class of views: plugins add methods to it. */
export interface ViewClass {
  new (document: Term[][], pointer?: readonly Pointer[]): View;
  readonly prototype: View & { vi?: (this: View) => Spans };
}

/** What `vi()` gives: the records in a view, by type. */
interface Spans {
  records(): View;
  wards(): View;
  terms(): View;
  percentages(): View;
  counts(): View;
  money(): View;
  measures(): View;
  dates(): View;
  documents(): View;
  persons(): View;
  organizations(): View;
  places(): View;
  /** All records, as `extract` gives them. */
  json(): object[];
}

/** Adds `vi()` to the views of compromise, and leaves all methods that are there. */
export function addVi(Base: ViewClass): void {
  /** A view whose phrases are records. */
  class Records extends Base {
    constructor(
      document: Term[][],
      pointer: readonly Pointer[],
      private readonly type?: string,
    ) {
      super(document, pointer);
    }

    override update(pointer: readonly Pointer[]): View {
      return new Records(this.document, pointer, this.type);
    }

    /** The records that the phrases are; with options, compromise's own fields beside theirs. */
    override json(options?: object): object[] {
      const phrases = options === undefined ? [] : super.json(options);
      const rows = new Map<ExtractedRecord, object>();
      for (const [index, [sentence, start, end]] of this.fullPointer.entries()) {
        for (const { record, pointer } of recordSpans(this.document, [[sentence, start, end]])) {
          const isPhrase = pointer[1] === start && pointer[2] === end;
          if (isPhrase && this.isOfType(record)) rows.set(record, { ...phrases[index], ...record });
        }
      }
      return Array.from(rows.values());
    }

    private isOfType({ type }: ExtractedRecord): boolean {
      return this.type === undefined || type === this.type;
    }
  }

  Base.prototype.vi = function vi(): Spans {
    const spans = recordSpans(this.document, this.fullPointer);
    const ofType = (type: string) => (): View =>
      new Records(
        this.document,
        spans.filter(({ record }) => record.type === type).map(({ pointer }) => pointer),
        type,
      );
    return {
      records: () =>
        new Records(
          this.document,
          spans.map(({ pointer }) => pointer),
        ),
      wards: ofType("ward"),
      terms: ofType("term"),
      percentages: ofType("percentage"),
      counts: ofType("count"),
      money: ofType("money"),
      measures: ofType("measure"),
      dates: ofType("date"),
      documents: ofType("document"),
      persons: ofType("person"),
      organizations: ofType("organization"),
      places: ofType("place"),
      json: () => spans.map(({ record }) => ({ ...record })),
    };
  };
}
