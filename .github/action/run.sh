#!/usr/bin/env bash
# The step of action.yml. Everything comes from the environment; nothing of it is evaluated.
set -uo pipefail

version="${CAD_AUDIT_VERSION:-}"
if [[ ! "$version" =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]]; then
  echo '::error title=cad-audit::The input "version" has to be an exact version such as 0.1.0.'
  exit 2
fi

args=(scan -f github)
[ -n "${CAD_AUDIT_CONFIG:-}" ] && args+=("--config=$CAD_AUDIT_CONFIG")
[ -n "${CAD_AUDIT_BASELINE:-}" ] && args+=("--baseline=$CAD_AUDIT_BASELINE")
[ -n "${CAD_AUDIT_FAIL_ON:-}" ] && args+=("--fail-on=$CAD_AUDIT_FAIL_ON")
[ -n "${CAD_AUDIT_SARIF:-}" ] && args+=(-f "sarif=$CAD_AUDIT_SARIF")
[ -n "${CAD_AUDIT_HTML:-}" ] && args+=(-f "html=$CAD_AUDIT_HTML")
args+=(--)
while IFS= read -r path; do
  [ -n "$path" ] && args+=("$path")
done <<<"${CAD_AUDIT_PATHS:-}"

if [ -n "${CAD_AUDIT_PROGRAM:-}" ]; then
  # A build of one's own, for testing the action itself.
  node "$CAD_AUDIT_PROGRAM" "${args[@]}"
else
  npx --yes "cad-audit@$version" "${args[@]}"
fi
code=$?
[ -n "${GITHUB_OUTPUT:-}" ] && echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
