import { FolderStore } from "./folder-store";
import { S3Store } from "./s3-store";
import type { Store } from "./store";

/**
 * Opens a store.
 *
 * @param place A folder that all machines share, or `s3://bucket/prefix`. Credentials and endpoint of S3 come from the
 *   environment (`AWS_ACCESS_KEY_ID`, `AWS_ENDPOINT_URL_S3` …).
 * @throws {QueueError} `invalid-option`, `missing-package`.
 */
export async function openStore(place: string): Promise<Store> {
  return place.startsWith("s3:") ? await S3Store.open(place) : new FolderStore(place);
}
