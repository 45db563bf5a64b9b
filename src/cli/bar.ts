import { SingleBar } from "cli-progress";
import type { Progress } from "../dataset/index";

/** How far the inputs have been read. */
export interface Reading {
  /** Bytes; 0 where nobody knows. */
  readonly size: number;
  readonly position: number;
}

const STAGES: Readonly<Record<Progress["stage"], string>> = {
  reading: "reading  ",
  comparing: "comparing",
  writing: "writing  ",
};

/** A bar on the terminal: how far, how fast, how many errors, how much longer. Silent where standard error is no terminal. */
export class Bar {
  private readonly bar: SingleBar | undefined;
  private stage: Progress["stage"] | undefined;
  private startedAt = 0;

  constructor(private readonly reading: Reading) {
    if (!process.stderr.isTTY) return;
    const counts = "{articles} articles, {rate}/s, {failures} errors";
    const format =
      reading.size > 0 ? `{stage} {bar} {percentage}% | ${counts} | {eta_formatted} left` : `{stage} ${counts}`;
    this.bar = new SingleBar({ format, barsize: 24, hideCursor: true, clearOnComplete: true, etaBuffer: 50 });
  }

  /** Shows how far the work has come. */
  show({ stage, articles, failures, total }: Progress): void {
    if (this.bar === undefined) return;
    const value = total === undefined ? this.reading.position : articles;
    const payload = { stage: STAGES[stage], articles, failures, rate: this.rate(stage, articles) };
    if (stage === this.stage) this.bar.update(value, payload);
    else this.bar.start(total ?? this.reading.size, value, payload);
    this.stage = stage;
  }

  /** Takes the bar away. */
  stop(): void {
    this.bar?.stop();
  }

  private rate(stage: Progress["stage"], articles: number): number {
    if (stage !== this.stage) this.startedAt = performance.now();
    const seconds = (performance.now() - this.startedAt) / 1000;
    return seconds > 0 ? Math.round(articles / seconds) : 0;
  }
}
