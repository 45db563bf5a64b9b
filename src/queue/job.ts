import * as v from "valibot";
import { version } from "../../package.json";
import { INPUT_FORMATS } from "../article/format";
import type { Failure } from "../dataset/entry";
import type { UnreadFile } from "../dataset/inputs";
import { partName } from "../dataset/part";
import { RECORD_TYPES } from "../record-types";
import { QueueError } from "./errors";

/** A name can't lead out of its folder, and is the same on every file system. */
const datasetName = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/,
    "a dataset's name is made of a–z, 0–9, dots, dashes and underscores, begins and ends with a letter or digit, and has 64 of them at most",
  ),
);

/** What a worker is told: which batch of which dataset, and where its articles are. No text is in it. */
export interface JobData {
  /** Of this library. */
  readonly version: string;
  readonly dataset: string;
  /** Which of the dataset's batches it is, from 0. */
  readonly index: number;
  /** Stands for what is in the batch. */
  readonly key: string;
  /** The record types that are wanted; all, where absent. */
  readonly only?: readonly string[];
  readonly items: readonly JobItem[];
}

/** A file or range to read, with the size that the file had; or what was known to be unreadable. */
export type JobItem = { readonly file: UnreadFile & { readonly size: number } } | { readonly failure: Failure };

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.string();
const format = v.picklist(INPUT_FORMATS);
const some = v.exactOptional;

const reading = v.strictObject({
  format: some(format),
  stdin: some(format),
  charset: some(text),
  fields: some(v.record(text, v.union([text, v.array(text)]))),
  maxPageSize: some(count),
  maxDepth: some(count),
  maxExpansion: some(count),
  range: some(v.strictObject({ unit: v.picklist(["bytes", "items"]), start: count, end: count, line: some(count) })),
});

const failure = v.strictObject({
  code: v.custom<Failure["code"]>((code) => typeof code === "string"),
  message: text,
  file: text,
  offset: some(count),
  line: some(count),
  recordId: some(text),
});

const jobData: v.GenericSchema<unknown, JobData> = v.strictObject({
  version: text,
  dataset: datasetName,
  index: count,
  key: v.pipe(text, v.regex(/^[0-9a-f]{16}$/)),
  only: some(v.array(v.picklist(RECORD_TYPES))),
  items: v.pipe(
    v.array(
      v.union([
        v.strictObject({ file: v.strictObject({ file: text, id: text, size: count, reading }) }),
        v.strictObject({ failure }),
      ]),
    ),
    v.minLength(1),
  ),
});

/**
 * Checks what came out of Redis.
 *
 * @throws {QueueError} `other-version`, `invalid-job`.
 */
export function jobDataOf(data: unknown): JobData {
  const made = v.safeParse(v.looseObject({ version: text }), data);
  if (made.success && made.output.version !== version) throw otherVersion("the job", made.output.version);
  const checked = v.safeParse(jobData, data);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  const where = v.getDotPath(issue) ?? "the whole";
  throw new QueueError("invalid-job", `this is no job of trichluc queue add (${where}: ${issue.message}): remove it`);
}

/** Says that this version may give other results than that one. */
export function otherVersion(what: string, made: string): QueueError {
  const advice = `install trichluc@${made} here, or add the dataset again under another name`;
  return new QueueError("other-version", `${what} was made by trichluc ${made}, this is ${version}: ${advice}`);
}

/**
 * Checks the name of a dataset.
 *
 * @throws {QueueError} `invalid-option`.
 */
export function checkDatasetName(name: string): string {
  const checked = v.safeParse(datasetName, name);
  if (!checked.success) throw new QueueError("invalid-option", `"${name}" can't be used: ${checked.issues[0].message}`);
  return name;
}

/** The name of the part that the job makes. */
export function partNameOf({ index, key }: JobData): string {
  return partName(index, key);
}

/** The id of the job: the same for the same batch, so that it can't be added twice. */
export function jobIdOf(data: JobData): string {
  return `${data.dataset}/${data.index}-${data.key}`;
}

/** The dataset of a job with this id. */
export function datasetOfId(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
