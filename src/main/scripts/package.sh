# Part of ./casebook in the repository: makes what schools install, in target/packages. That is an archive with its own
# Java, and a Debian package of the same where dpkg-deb is at hand.
version=$("$java" $options -jar "$app/casebook.jar" --version | sed 's/^Casebook //')
packages=$here/target/packages
name=casebook-$version
folder=$packages/$name

# The modules that the libraries name (jdeps), and those that are found by name alone: character sets, languages, ZIP files.
modules=java.compiler,java.desktop,java.instrument,java.net.http,java.prefs,java.rmi,java.scripting,java.security.jgss
modules=$modules,java.sql.rowset,jdk.charsets,jdk.jfr,jdk.localedata,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs

echo "Putting Casebook $version together ..." >&2
rm -rf "$packages"
mkdir -p "$folder/app"
cp -Rp "$app/casebook.jar" "$app/lib" "$folder/app"
cp -Rp "$here/casebook" "$here/lessons" "$here/question-bank" "$here/docs" \
    "$here/LICENSE" "$here/NOTICE" "$here/README.md" "$here/CHANGELOG.md" "$here/SECURITY.md" "$folder"
"$JAVA_HOME/bin/jlink" --add-modules "$modules" --strip-java-debug-attributes --no-header-files --no-man-pages \
    --output "$folder/runtime"
java=$folder/runtime/bin/java
app=$folder/app
prepare_quick_starts
# Whoever builds may keep files to themselves; what is installed is for everybody to read.
chmod -R u=rwX,go=rX "$folder"

archive=$packages/$name-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m).tar.gz
tar -C "$packages" --owner=0 --group=0 --numeric-owner -c "$name" | gzip -3 >"$archive"
echo "$archive"

if ! command -v dpkg-deb >/dev/null; then
    echo "Only the archive was made: a Debian package needs dpkg-deb, which is not installed here." >&2
    exit
fi
architecture=$(dpkg --print-architecture)
root=$packages/debian
debian=$here/src/main/debian
mkdir -p "$root/DEBIAN" "$root/opt"
mv "$folder" "$root/opt/casebook"
install -D -m 755 "$debian/casebook" "$root/usr/bin/casebook"
install -D -m 600 "$debian/casebook.env" "$root/etc/casebook/casebook.env"
install -D -m 644 "$here/docs/running/casebook.service" "$root/usr/lib/systemd/system/casebook.service"
install -D -m 644 "$here/NOTICE" "$root/usr/share/doc/casebook/copyright"
install -m 755 "$debian/preinst" "$debian/postinst" "$debian/prerm" "$debian/postrm" "$root/DEBIAN"
echo /etc/casebook/casebook.env >"$root/DEBIAN/conffiles"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
    -e "s/@SIZE@/$(du -sk "$root" | cut -f 1)/" "$debian/control" >"$root/DEBIAN/control"
package=$packages/casebook_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zgzip -z3 --build "$root" "$package" >/dev/null
rm -rf "$root"
echo "$package"
