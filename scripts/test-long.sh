#!/usr/bin/env bash
# What takes long: npm run test:long [properties|soak|kills|nodes|mutants]…
set -euo pipefail
cd "$(dirname "$0")/.."

properties() { PROPERTY_TIMES=${PROPERTY_TIMES:-30} npx vitest run test/properties --testTimeout 7200000; }
soak() { node --expose-gc --import tsx scripts/soak.ts "${ARTICLES:-10000}"; }
# five runs killed at random points, each given again
kills() { KILLED_ARTICLES=${KILLED_ARTICLES:-100000} npx vitest run test/dataset/kills.test.ts; }
# the built library, the packed package and the command under other versions of Node, as far as npm has them
nodes() {
  for version in ${NODES:-20 22 24}; do
    printf '\n=== Node %s\n' "$version"
    npx --yes "node@$version" scripts/smoke.mjs
  done
  npx vitest run --config vitest.nodes.config.ts
}
# FILES=src/figures/range.ts for a part of it
mutants() { NODE_OPTIONS="--import tsx" npx stryker run ${FILES:+--mutate "$FILES"}; }

for step in "${@:-properties soak kills nodes mutants}"; do
  for each in $step; do
    printf '\n=== %s\n' "$each"
    "$each"
  done
done
