#!/usr/bin/env bash
# Breaks a copy of the product in one place at a time and demands that the test which is named for it fails.
#   tests/mutants.sh                all of them
#   tests/mutants.sh --three        three, which the commit's hash chooses
#   tests/mutants.sh NAME …         those whose file name contains one of these words
# Of every patch it is asked whether it still applies. The last line is "N caught, M survived"; it ends with something else than 0
# when one survived, does not apply, does not build, or names no test that passes without it.
set -uo pipefail
cd "$(dirname "$0")/.."

copy=$(mktemp -d)
log=$copy.log
tests=$copy/tests/bin/Debug/net10.0 good=$copy.good
trap 'rm -rf "$copy" "$log" "$copy.trx" "$good"' EXIT
trap 'exit 1' INT TERM
# A copy needs no style: what counts is whether its tests fail.
quick=(-p:TreatWarningsAsErrors=false -p:RunAnalyzersDuringBuild=false -p:EnforceCodeStyleInBuild=false)

chosen() {
    local all=(tests/Mutants/*.patch) word each first
    if [ $# = 0 ]; then printf '%s\n' "${all[@]}"; return; fi
    if [ "$1" = --three ]; then
        first=$((0x$(git rev-parse --short=6 HEAD 2>/dev/null || date +%j)))
        for each in 0 1 2; do echo "${all[$(((first + each) % ${#all[@]}))]}"; done
        return
    fi
    for word in "$@"; do ls tests/Mutants/*"$word"*.patch; done
}

named() { sed -n '1s/^# caught by: //p' "$1"; }
apply() { (cd "$copy" && patch -s -f -p1 "$@"); }
build() { dotnet build "$copy/$1" --nologo -v q -clp:ErrorsOnly "${quick[@]}" "${@:2}" </dev/null >"$log" 2>&1; }
# Only what a mutant changes is built, and put where the tests look for it: they are the same with it and without.
projects() { sed -n 's,^+++ b/\(core\|bots/[A-Za-z]*\)/.*,\1,p' "$1" | sort -u; }
mutate() {
    local project name
    for project in $(projects "$1"); do
        name=$(basename "$project") name=${name^}
        build "$project/$name.csproj" --no-restore --no-dependencies && cp "$copy/$project/bin/Debug/net10.0/$name.dll" "$tests/" || return 1
    done
}
heal() {
    local project name
    for project in $(projects "$1"); do name=$(basename "$project") && cp "$good/${name^}.dll" "$tests/"; done
}
# What the tests of a filter came to: "passed failed"; nothing when none matched.
run() {
    rm -rf "$copy.trx"
    timeout "${LIMIT:-900}" dotnet vstest "$tests/Tests.dll" --TestCaseFilter:"$1" \
        --ResultsDirectory:"$copy.trx" --logger:trx </dev/null >"$log" 2>&1
    cat "$copy.trx"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>' | sed 's/.* passed="\([0-9]*\)".* failed="\([0-9]*\)".*/\1 \2/'
}

mapfile -t patches < <(chosen "$@")
[ ${#patches[@]} -gt 0 ] && [ -e "${patches[0]}" ] || { echo "there is no such mutant"; exit 1; }
wrong=0 caught=0 survived=0
complain() { echo "$1"; wrong=1; }

git ls-files -z --cached --others --exclude-standard | xargs -0 ls -d 2>/dev/null | tar -c -T - | tar -x -C "$copy"
[ ! -d tests/npm/node_modules ] || ln -s "$PWD/tests/npm/node_modules" "$copy/tests/npm/node_modules"
# From here on the repository may change: what runs is the copy.
patches=("${patches[@]/#/$copy/}")
for patch in "$copy"/tests/Mutants/*.patch; do
    [ -n "$(named "$patch")" ] || complain "$(basename "$patch"): its first line is not '# caught by: FILTER'"
    apply --dry-run <"$patch" >"$log" 2>&1 || complain "$(basename "$patch"): does not apply any more: $(head -n 1 "$log")"
done
[ $wrong = 0 ] || exit 1

build tests/Tests.csproj || { cat "$log"; echo "the copy does not build"; exit 1; }
mkdir "$good" && cp "$tests"/{Core,Slack,Teams,Web,Wire,Host}.dll "$good/"
filter=$(for patch in "${patches[@]}"; do named "$patch"; done | sort -u | paste -sd '|')
read -r passed failed < <(run "$filter") || { tail -n 20 "$log"; echo "the tests did not run"; exit 1; }
[ "$failed" = 0 ] || { grep ' \[FAIL\]' "$log"; echo "without any mutant $failed of the named tests fail"; exit 1; }
echo "without any mutant $passed named tests pass"

for patch in "${patches[@]}"; do
    name=$(basename "$patch" .patch) started=$SECONDS
    if ! apply --no-backup-if-mismatch <"$patch" >"$log" 2>&1; then
        complain "$name: does not apply: $(head -n 1 "$log")"
    elif ! mutate "$patch"; then
        complain "$name: does not build: $(grep -m 1 error "$log")"
    elif ! read -r passed failed < <(run "$(named "$patch")"); then
        complain "$name: no test ran for $(named "$patch"), or not to its end"
    elif [ "$failed" -gt 0 ]; then
        caught=$((caught + 1))
        echo "caught    $name: $failed of $((passed + failed)) failed, $(grep -m 1 -o 'Tests\..* \[FAIL\]' "$log" | sed 's/ \[FAIL\]//; s/.*\.//') ($((SECONDS - started)) s)"
    else
        survived=$((survived + 1))
        echo "SURVIVED  $name: $passed passed for $(named "$patch")"
    fi
    apply -R --no-backup-if-mismatch <"$patch" >"$log" 2>&1
    heal "$patch"
done
echo "$caught caught, $survived survived"
[ $wrong = 0 ] && [ $survived = 0 ]
