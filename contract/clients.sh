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

# The Python on the PATH if it has what a generated client imports, else one of our own.
find_python() {
    if python3 -c "import dateutil, pydantic, urllib3; assert pydantic.VERSION >= '2'" 2>/dev/null; then
        echo python3
        return
    fi
    if ! { python3 -m venv "$WORK/venv" &&
        "$WORK/venv/bin/pip" install -q "pydantic>=2" urllib3 python-dateutil typing-extensions; } >&2; then
        echo "clients: python3 has no pydantic 2, urllib3 and dateutil, and pip cannot install them" >&2
        exit "$EXIT_ENVIRONMENT"
    fi
    echo "$WORK/venv/bin/python"
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
need python3
rm -rf "$WORK"
python=$(find_python)
../../mvnw -q -B -f pom.xml process-resources
(cd .. && npm ci --silent --ignore-scripts --no-audit --no-fund)
"$JAVA_HOME/bin/java" -jar "$WORK/openapi-generator-cli.jar" batch --fail-fast \
    typescript.yaml python.yaml java.yaml >"$WORK/generator.log" 2>&1 ||
    { cat "$WORK/generator.log" >&2; exit 1; }
for language in typescript python java; do
    "$language" | sed "s/^/$language: /"
done
