import type { ViteUserConfig } from "vitest/config";

/** Downloads versions of Node, and so is no part of `npm test`. */
const config: ViteUserConfig = { test: { include: ["test/node-versions.ts"] } };

export default config;
