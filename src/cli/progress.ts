/** Milliseconds between two updates of the line. */
const INTERVAL = 200;

/** A line on the terminal that tells how far a long reading has come. Silent where standard error is no terminal. */
export class Progress {
  private readonly stream: NodeJS.WriteStream | undefined;
  private shownAt = Date.now();
  private isShown = false;

  /** @param isWanted Whether the results leave the terminal free. */
  constructor(isWanted: boolean) {
    this.stream = isWanted && process.stderr.isTTY ? process.stderr : undefined;
  }

  /** Shows the message, if the last one has stood long enough. */
  update(message: () => string): void {
    if (this.stream === undefined || Date.now() - this.shownAt < INTERVAL) return;
    this.clear();
    this.stream.write(message());
    this.shownAt = Date.now();
    this.isShown = true;
  }

  /** Takes the line away, before something else is written or at the end. */
  clear(): void {
    if (!this.isShown) return;
    this.stream?.write("\r\u001B[2K");
    this.isShown = false;
  }
}
