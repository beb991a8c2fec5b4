# Part of ./casebook in the repository: builds Casebook where its sources are newer, and unpacks it.
jar=$here/target/casebook.jar

if [ ! -f "$jar" ] || [ -n "$(find "$here/src/main" "$here/frontend" "$here/pom.xml" -newer "$jar" -print -quit)" ]; then
    command -v mvn >/dev/null || { echo "Casebook needs Apache Maven to build itself: please install it (Debian: apt install maven)." >&2; exit 1; }
    echo "Building Casebook; the first time this takes a few minutes ..." >&2
    mkdir -p "$here/target"
    if ! mvn -q -B -f "$here/pom.xml" -DskipTests package >"$here/target/build.log" 2>&1; then
        tail -n 30 "$here/target/build.log" >&2
        echo "The build failed; target/build.log has all of it." >&2
        exit 1
    fi
fi

# What the JVM learns in one trial start is kept in a cache; every later start then takes a third of the time.
prepare_quick_starts() {
    trial=$(mktemp -d)
    "$java" $options -XX:AOTCacheOutput="$app/casebook.aot" -Dspring.context.exit=onRefresh \
        -jar "$app/casebook.jar" --port 0 --data "$trial" --course "$here" >"$here/target/trial.log" 2>&1 ||
        echo "The trial start failed, so starts stay slow; target/trial.log has more." >&2
    rm -rf "$trial"
}

if [ ! -f "$app/casebook.aot" ] || [ "$jar" -nt "$app/casebook.aot" ]; then
    echo "Preparing quick starts ..." >&2
    rm -rf "$app"
    "$java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null
    prepare_quick_starts
    # Also after a trial that failed, so that it is not repeated before the next build.
    touch "$app/casebook.aot"
fi
