# Finds a JDK 25 and sets JAVA_HOME to it; sourced by ./run, ./test and ./bench.

is_jdk25() {
    [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

find_jdk25() {
    local path_java candidate
    path_java=$(command -v javac || true)
    [ -z "$path_java" ] || path_java=$(dirname "$(dirname "$(readlink -f "$path_java")")")
    for candidate in "${JAVA_HOME:-}" "${JDK25_HOME:-}" "$path_java" \
        /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    echo "Samenhang needs a JDK 25, and there is none in JAVA_HOME, JDK25_HOME, on the PATH, in" >&2
    echo "/usr/lib/jvm, ~/.sdkman or ~/.jdks. Install Temurin 25 (https://adoptium.net) or set JDK25_HOME." >&2
    exit 2
}

need_maven() {
    command -v mvn >/dev/null || {
        echo "Samenhang is built with Maven, and there is no mvn on the PATH. Install Maven 3.8 or newer." >&2
        exit 2
    }
    # Maven's own library still uses what the JDK warns about; that is no news to who runs this.
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
}
