#!/usr/bin/env bash
# What an assessment and an ensemble of the example cost: processor seconds (user) of the whole process.
# Wants COMMAND, which runs Concert; else ./concert.
set -eu
cd "$(dirname "$0")/../.."
command=${COMMAND:-./concert}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
folder=examples/pakistan-russia-2021
time $command assess $folder --out "$out/assessment" >/dev/null
time $command ensemble $folder --futures 5000 --analyses bargaining,alignment --out "$out/ensemble" >/dev/null
