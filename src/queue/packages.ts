/** The packages that only the queue needs: who uses it installs them. */
import { QueueError } from "./errors";

const REDIS_PACKAGES = "The queue needs the packages bullmq and ioredis: npm install bullmq ioredis";

/** @throws {QueueError} `missing-package`. */
export function loadBullMQ(): Promise<typeof import("bullmq")> {
  return loaded(import("bullmq"), REDIS_PACKAGES);
}

/** @throws {QueueError} `missing-package`. */
export function loadIoredis(): Promise<typeof import("ioredis")> {
  return loaded(import("ioredis"), REDIS_PACKAGES);
}

/** @throws {QueueError} `missing-package`. */
export function loadS3(): Promise<typeof import("@aws-sdk/client-s3")> {
  return loaded(
    import("@aws-sdk/client-s3"),
    "A store of the kind s3:// needs the package @aws-sdk/client-s3: npm install @aws-sdk/client-s3",
  );
}

async function loaded<Package>(loading: Promise<Package>, message: string): Promise<Package> {
  try {
    return await loading;
  } catch (cause) {
    throw new QueueError("missing-package", message, { cause });
  }
}
