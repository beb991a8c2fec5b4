# Part of ./casebook in the repository: builds Casebook where its sources are newer, unpacks it, and can make it start quickly.
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

# What the JVM learns in a trial, in which students of a demonstration sign in, read and answer, is kept in a cache: every
# later start takes a third of the time and is near its full speed from the first minute on.
prepare_quick_starts() {
    trial=$(mktemp -d)
    "$java" $options -XX:AOTCacheOutput="$app/casebook.aot" -jar "$app/casebook.jar" \
        --demo --port 0 --data "$trial" --course "$here" >"$here/target/trial.log" 2>&1 &
    server=$!
    # What runs in the background doesn't hear of Ctrl+C; killed at once, it leaves no cache of half a trial.
    trap 'kill -9 "$server" 2>/dev/null; rm -rf "$trial"; exit 1' INT TERM
    address=
    while [ -z "$address" ] && kill -0 "$server" 2>/dev/null; do
        sleep 1
        address=$(sed -n 's|.*\(http://localhost:[0-9]*\).*|\1|p' "$here/target/trial.log" | head -n 1)
    done
    if [ -n "$address" ]; then
        "$JAVA_HOME/bin/java" -cp "$app/lib/*" "$here/src/test/java/org/casebook/support/wire/Trial.java" \
            "$address" "$(cat "$trial/demo-password.txt")" 4 40 >>"$here/target/trial.log" 2>&1 || :
        kill "$server" 2>/dev/null || :
    fi
    # Killed by us it says so by its status, and has written the cache before.
    wait "$server" || :
    trap - INT TERM
    [ -f "$app/casebook.aot" ] || echo "The trial failed, so starts stay slow; target/trial.log has more." >&2
    rm -rf "$trial"
}

if [ ! -f "$app/casebook.jar" ] || [ "$jar" -nt "$app/casebook.jar" ]; then
    # Under another name first: one that was broken off isn't taken for whole.
    rm -rf "$app" "$app.new"
    "$java" -Djarmode=tools -jar "$jar" extract --destination "$app.new" >/dev/null
    touch "$app.new/casebook.jar"
    mv "$app.new" "$app"
fi
