#!/usr/bin/env bash
# Makes clients in TypeScript, Python and Java from openapi.json, compiles them and lets each read a
# profile, an indicator and an import report of a running stack, in the same words.
set -euo pipefail
cd "$(dirname "$0")/clients"

EXIT_ENVIRONMENT=3
STACK=${1:-http://localhost:8080}
WORK=$PWD/target

need() {
    command -v "$1" >/dev/null || {
        echo "clients: $1 is missing; .ci/run says which package brings it" >&2
        exit "$EXIT_ENVIRONMENT"
    }
}

# The first Python that has what a generated client imports; Debian's packages are for Debian's own.
find_python() {
    local python
    for python in python3 /usr/bin/python3; do
        if "$python" -c 'import dateutil, pydantic, urllib3' 2>/dev/null; then
            echo "$python"
            return
        fi
    done
    echo "clients: no python3 here has pydantic, urllib3 and dateutil" >&2
    exit "$EXIT_ENVIRONMENT"
}

# A generator of its own writes for the older pydantic that Debian 12 and Ubuntu 24.04 have.
python_config() {
    case $("$python" -c 'import pydantic; print(pydantic.VERSION)') in
        1.*) echo python-pydantic-v1.yaml ;;
        *) echo python.yaml ;;
    esac
}

typescript() {
    (cd typescript && ../../node_modules/.bin/tsc)
    node "$WORK/typescript-compiled/typescript/read.js" "$STACK"
}

python() {
    PYTHONPATH=$WORK/python "$python" python/read.py "$STACK"
}

java() {
    find java "$WORK/java/src/main/java" -name '*.java' >"$WORK/java.sources"
    "$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$WORK/java-compiled" -cp "$WORK/lib/*" \
        "@$WORK/java.sources" 2>"$WORK/javac.log" || { cat "$WORK/javac.log" >&2; return 1; }
    "$JAVA_HOME/bin/java" -cp "$WORK/java-compiled:$WORK/lib/*" Read "$STACK"
}

need node
need npm
python=$(find_python)
rm -rf "$WORK"
../../mvnw -q -B -f pom.xml process-resources
(cd .. && npm ci --silent --ignore-scripts --no-audit --no-fund)
"$JAVA_HOME/bin/java" -jar "$WORK/openapi-generator-cli.jar" batch --fail-fast \
    typescript.yaml "$(python_config)" java.yaml >"$WORK/generator.log" 2>&1 ||
    { cat "$WORK/generator.log" >&2; exit 1; }
for language in typescript python java; do
    "$language" | sed "s/^/$language: /"
done
