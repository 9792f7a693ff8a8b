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

finish() {
  [ -n "${GITHUB_OUTPUT:-}" ] && echo "exit-code=$1" >>"$GITHUB_OUTPUT"
  exit "$1"
}

# A build of one's own, for testing the action itself.
program="${CAD_AUDIT_PROGRAM:-}"
if [ -z "$program" ]; then
  # Installed away from the checkout and run by its path: packages and settings of npm that are committed there have no say.
  home="$(mktemp -d "${RUNNER_TEMP:-/tmp}/cad-audit.XXXXXX")" || finish 2
  trap 'rm -rf "$home"' EXIT
  echo '{ "private": true }' >"$home/package.json"
  if ! (cd "$home" && npm install --ignore-scripts --no-audit --no-fund --loglevel=error "cad-audit@$version" >/dev/null); then
    echo "::error title=cad-audit::Version $version of the package could not be installed."
    finish 2
  fi
  program="$home/node_modules/cad-audit/bin/cad-audit.js"
fi

node "$program" "${args[@]}"
finish $?
