import { expect, it, vi } from "vitest";
import { connectRedis, startWorker, withQueue } from "../../src/queue/index";
import { openStore } from "../../src/queue/open-store";

for (const name of ["bullmq", "ioredis", "@aws-sdk/client-s3"]) {
  vi.doMock(name, () => {
    throw new Error("Cannot find package");
  });
}

it.each([
  ["bullmq ioredis", () => startWorker({ redis: "redis://localhost", store: "store" })],
  ["bullmq ioredis", () => withQueue("redis://localhost", async () => undefined)],
  ["bullmq ioredis", () => connectRedis("redis://localhost", { waits: true })],
  ["@aws-sdk/client-s3", () => openStore("s3://bucket")],
])("a missing package is told of, with what to install: %s", async (packages, use) => {
  await expect(use()).rejects.toMatchObject({
    code: "missing-package",
    message: expect.stringContaining(`npm install ${packages}`),
  });
});
