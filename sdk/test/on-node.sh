#!/bin/sh
# Runs the SDK's tests on other versions of Node: sdk/test/on-node.sh 22.23.3 24.21.0
# The programs come from npm and stand in a folder that is removed afterwards.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
platform=$(node -p 'process.platform + "-" + process.arch')

for version in "$@"; do
  npm install --silent --no-save --no-package-lock --prefix "$folder/$version" "node-bin-$platform@npm:node-$platform@$version"
  node="$folder/$version/node_modules/node-bin-$platform/bin/node"
  echo "The SDK on Node $("$node" --version)"
  (cd "$root" && PATH="$(dirname "$node"):$PATH" "$node" node_modules/vitest/vitest.mjs run --config sdk/vitest.config.ts)
done
