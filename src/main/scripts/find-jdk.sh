# Sets JAVA_HOME to a JDK that is new enough, or ends with a sentence that says what to install.
needed=25

is_new_enough() {
    [ -x "$1/bin/javac" ] || return 1
    # The release file tells it at once; asking the compiler takes a third of a second.
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
    [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    [ -n "$version" ] && [ "$version" -ge "$needed" ]
}

find_jdk() {
    for candidate in "${JAVA_HOME-}" \
        "$(command -v javac >/dev/null && dirname "$(dirname "$(readlink -f "$(command -v javac)")")")" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$candidate" ] && is_new_enough "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

if ! find_jdk; then
    echo "Casebook needs a JDK $needed or newer, and none was found: please install one (for example Eclipse Temurin $needed) and set JAVA_HOME to it." >&2
    exit 1
fi
