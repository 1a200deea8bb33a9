#!/usr/bin/env bash
# The step of action.yml that checks. What the workflow's author set comes in EVCHECK_ variables and is never run as code.
# It has to run with the bash of macOS, 3.2, which has no mapfile and takes an empty list for an unset one.
set -euo pipefail

# One value a line becomes one argument; white space around it goes.
lines() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line="${line#"${line%%[![:space:]]*}"}"
    line="${line%"${line##*[![:space:]]}"}"
    if [ -n "$line" ]; then printf '%s\0' "$line"; fi
  done <<<"$1"
}

sarif="$RUNNER_TEMP/evcheck.sarif"
summary="$RUNNER_TEMP/evcheck.md"
rm -f "$sarif" "$summary"
arguments=(--format plain --format github --format "markdown:$summary" --format "sarif:$sarif")
while IFS= read -r -d '' guideline; do arguments+=("--guideline=$guideline"); done < <(lines "${EVCHECK_GUIDELINES:-}")
if [ -n "${EVCHECK_FAIL_ON:-}" ]; then arguments+=("--fail-on=$EVCHECK_FAIL_ON"); fi
if [ "${EVCHECK_ACCEPT_JUSTIFIED:-}" = true ]; then arguments+=(--accept-justified); fi
if [ -n "${EVCHECK_BASELINE:-}" ]; then arguments+=("--baseline=$EVCHECK_BASELINE"); fi
arguments+=(--)
while IFS= read -r -d '' path; do arguments+=("$path"); done < <(lines "${EVCHECK_PATHS:-.}")

status=0
PATH="$RUNNER_TEMP/evcheck/bin:$RUNNER_TEMP/evcheck/Scripts:$PATH" evcheck check "${arguments[@]}" || status=$?

if [ -f "$summary" ]; then cat "$summary" >>"$GITHUB_STEP_SUMMARY"; fi
echo "status=$status" >>"$GITHUB_OUTPUT"
if [ -f "$sarif" ]; then echo "sarif-file=$sarif" >>"$GITHUB_OUTPUT"; fi
exit "$status"
