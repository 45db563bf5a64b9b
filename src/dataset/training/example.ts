import type { ExtractedRecord } from "../../records";
import { type Token, tokenize } from "../../text/tokens";
import type { Entry, Split } from "../entry";
import { CodePoints } from "./code-points";
import { owners } from "./labels";

/** A sentence as tokens, and the record that each belongs to. */
export interface ExampleSentence {
  readonly tokens: readonly Token[];
  readonly owners: readonly (ExtractedRecord | undefined)[];
}

/** An article as an example to learn from. What the formats share is worked out once, on demand. */
export class Example {
  readonly text: string;
  readonly records: readonly ExtractedRecord[];
  readonly split: Split | undefined;
  private foundSentences: ExampleSentence[] | undefined;
  private foundCodePoints: CodePoints | undefined;

  constructor(readonly entry: Entry) {
    this.text = entry.reading.text;
    this.records = entry.reading.records;
    this.split = entry.split;
  }

  get sentences(): readonly ExampleSentence[] {
    this.foundSentences ??= this.findSentences();
    return this.foundSentences;
  }

  get codePoints(): CodePoints {
    this.foundCodePoints ??= new CodePoints(this.text);
    return this.foundCodePoints;
  }

  private findSentences(): ExampleSentence[] {
    const sentences = tokenize(this.text, this.records);
    const all = owners(sentences.flat(), this.records);
    let from = 0;
    return sentences.map((tokens) => {
      const sentence = { tokens, owners: all.slice(from, from + tokens.length) };
      from += tokens.length;
      return sentence;
    });
  }
}
