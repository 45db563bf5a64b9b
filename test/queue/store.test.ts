import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/queue/open-store";
import { newFolder } from "../folders";

const home = newFolder();

/** As much of S3 as the store needs, three objects a page. */
class FakeS3 {
  readonly objects = new Map<string, Buffer>();
  readonly requests: string[] = [];
  readonly server: Server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://s3");
    this.requests.push(`${request.method} ${pathname}`);
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk);
    const key = decodeURIComponent(pathname.replace(/^\/bucket\/?/, ""));
    if (!pathname.startsWith("/bucket")) {
      response.writeHead(403, { "Content-Type": "application/xml" });
      response.end("<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>");
    } else if (request.method === "PUT") {
      this.objects.set(key, Buffer.concat(body));
      response.end();
    } else if (searchParams.has("list-type")) {
      const prefix = searchParams.get("prefix") ?? "";
      const after = searchParams.get("continuation-token") ?? "";
      const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
      const page = keys.slice(0, 3);
      const more = keys.length > page.length;
      response.setHeader("Content-Type", "application/xml");
      response.end(
        `<ListBucketResult><IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ""}${page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join("")}</ListBucketResult>`,
      );
    } else if (this.objects.has(key)) response.end(request.method === "HEAD" ? undefined : this.objects.get(key));
    else {
      response.writeHead(404, { "Content-Type": "application/xml" });
      response.end(request.method === "HEAD" ? undefined : "<Error><Code>NoSuchKey</Code></Error>");
    }
  });
}

const s3 = new FakeS3();
const ENVIRONMENT = ["AWS_ENDPOINT_URL_S3", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];
beforeAll(async () => {
  await new Promise<void>((resolve) => s3.server.listen(0, "127.0.0.1", resolve));
  const { port } = s3.server.address() as AddressInfo;
  process.env["AWS_ENDPOINT_URL_S3"] = `http://127.0.0.1:${port}`;
  process.env["AWS_ACCESS_KEY_ID"] = "test";
  process.env["AWS_SECRET_ACCESS_KEY"] = "geheim";
});
afterAll(() => {
  s3.server.close();
  s3.server.closeAllConnections();
  for (const name of ENVIRONMENT) delete process.env[name];
});

const PARTS = [0, 1, 2, 3, 4].map((index) => `0000000${index}-0123456789abcdef.jsonl`);

describe.each([
  ["a folder", join(home, "folder")],
  ["a bucket", "s3://bucket/some/prefix"],
  ["a whole bucket", "s3://bucket"],
])("%s", (_, place) => {
  it("keeps parts and plans", async () => {
    const store = await openStore(place);
    expect([...(await store.parts("wards"))]).toEqual([]);
    expect(await store.has("wards", PARTS[0] ?? "")).toBe(false);
    expect(await store.readPlan("wards")).toBeUndefined();
    const content = new TextEncoder().encode('{"articles":0}\n{"reading":"Phường Kim Tân"}\n');
    for (const part of PARTS) await store.writePart("wards", part, content);
    // again, as after a crash
    await store.writePart("wards", PARTS[0] ?? "", content);
    await store.writePart("other", "00000000-0123456789abcdef.jsonl", content);
    await store.writePlan("wards", "plan\n");
    expect([...(await store.parts("wards"))].sort()).toEqual(PARTS);
    expect(await store.has("wards", PARTS[4] ?? "")).toBe(true);
    expect(await store.readPlan("wards")).toBe("plan\n");
    const copy = join(newFolder(), PARTS[1] ?? "");
    expect(readFileSync(await store.fetchPart("wards", PARTS[1] ?? "", copy))).toEqual(Buffer.from(content));
  });
});

it("the objects of a bucket are named as the files of a folder", () => {
  expect(s3.objects.has(`some/prefix/wards/parts/${PARTS[0]}`)).toBe(true);
  expect(s3.objects.has("wards/plan.json")).toBe(true);
});

it("a copy that is here is not brought again", async () => {
  const store = await openStore("s3://bucket");
  const copy = join(newFolder(), PARTS[1] ?? "");
  await store.fetchPart("wards", PARTS[1] ?? "", copy);
  const before = s3.requests.length;
  expect(await store.fetchPart("wards", PARTS[1] ?? "", copy)).toBe(copy);
  expect(s3.requests.length).toBe(before);
});

it("a store that does not let us in is told of, without what is secret", async () => {
  const store = await openStore("s3://locked");
  const refused = store.writePlan("wards", "plan");
  await expect(refused).rejects.toMatchObject({ code: "store-away", message: expect.stringContaining("s3://locked") });
  await expect(refused).rejects.not.toThrow("geheim");
  writeFileSync(join(home, "file"), "");
  const file = await openStore(join(home, "file"));
  await expect(file.writePlan("wards", "plan")).rejects.toMatchObject({ code: "store-away" });
});

it("drafts that a killed worker left behind are no parts", async () => {
  mkdirSync(join(home, "drafts/wards/parts"), { recursive: true });
  writeFileSync(join(home, `drafts/wards/parts/${PARTS[0]}.1b4e.draft`), "half");
  expect([...(await (await openStore(join(home, "drafts"))).parts("wards"))]).toEqual([]);
});

it.each(["s3:bucket", "s3://", "s3://key:secret@bucket", "s3://bucket?key=secret"])(
  "%s names no bucket",
  async (place) => {
    const refused = openStore(place);
    await expect(refused).rejects.toMatchObject({
      code: "invalid-option",
      message: expect.stringContaining("s3://bucket/prefix"),
    });
    await expect(refused).rejects.not.toThrow("secret");
  },
);
