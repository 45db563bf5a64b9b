import type { ViteUserConfig } from "vitest/config";

/** The tests that tell what extractors, observations and gazetteer do: quick ones, without the command, browsers and properties. */
const config: ViteUserConfig = {
  test: {
    include: ["test/{extractors,figures,gazetteer,grammar,observations}/**/*.test.ts", "test/properties/found.test.ts"],
    exclude: ["test/**/hostile*.test.ts", "test/gazetteer/pack.test.ts"],
    testTimeout: 20_000,
  },
};

export default config;
