import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    // a browser beside other tests may take longer than a second to answer a key
    expect: { poll: { timeout: 10_000 } },
  },
};

export default config;
