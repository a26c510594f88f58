#!/bin/sh
# Tests mvnw against fake JDKs, a fake Maven and a fake network. Run it from anywhere.
# MVNW_TEST_SHELL: the shell that runs mvnw (default: sh)
# shellcheck disable=SC2016 # a literal $HOME is one of the arguments passed through
set -u

project=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
sh=$(command -v "${MVNW_TEST_SHELL:-sh}")
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
passed=0
failed=0
version=3.9.14

script() { # file; its text comes from standard input
    mkdir -p "$(dirname "$1")"
    { echo '#!/bin/sh'; cat; } >"$1"
    chmod +x "$1"
}

jdk() { # directory, version
    script "$1/bin/javac" </dev/null
    script "$1/bin/java" <<END
echo '    java.home = $1' >&2
echo 'openjdk version "$2" 2025-09-16' >&2
END
    echo "JAVA_VERSION=\"$2\"" >"$1/release"
}

# Only the tools that mvnw needs: it must not find a real java, mvn, curl or wget.
mkdir "$tmp/tools"
for tool in sh cat cp dirname grep gzip ls mkdir mktemp mv rm sed sha512sum shasum tar; do
    ! path=$(command -v $tool) || ln -s "$path" "$tmp/tools/$tool"
done

# The distribution that the fake mvn and curl return.
script "$tmp/dist/apache-maven-$version/bin/mvn" <<'END'
printf 'ran in %s on %s skiprc=%s:' "$PWD" "$JAVA_HOME" "${MAVEN_SKIP_RC:-}"
printf ' <%s>' "$@"
echo
END
served=$tmp/served.tar.gz
(cd "$tmp/dist" && tar -cf - "apache-maven-$version" | gzip >"$served")
if command -v sha512sum >/dev/null; then sum=$(sha512sum <"$served"); else sum=$(shasum -a 512 <"$served"); fi
sum=${sum%% *}

# A new project with JDKs 17, 25, 26 and 27, nothing cached, no Maven and no curl.
begin() {
    name=$1
    box="$tmp/box $((passed + failed))"
    home="$box/the home"
    project_copy="$box/the project"
    cache="$home/.m2/wrapper/dists/monograph"
    log=$box/log
    mkdir -p "$home" "$project_copy/.mvn/wrapper" "$box/bin" "$box/elsewhere"
    : >"$log"
    echo '<project/>' >"$project_copy/pom.xml"
    cp "$project/mvnw" "$project_copy"
    properties=.mvn/wrapper/maven-wrapper.properties
    sed "s/^mavenVersion=.*/mavenVersion=$version/; s/^mavenSha512=.*/mavenSha512=$sum/" \
        "$project/$properties" >"$project_copy/$properties"
    jdk "$box/jdks/a 26" 26.0.1
    jdk "$box/jdks/b 25" 25.0.3
    jdk "$box/jdks/c 17" 17.0.15
    jdk "$box/jdks/d 27" 27-ea
    fits="$box/jdks/b 25"
    java_home='' directory=$project_copy problems=''
}

cached() { mkdir -p "$cache" && cp -R "$tmp/dist/apache-maven-$version" "$cache"; }

old_maven() {
    script "$box/bin/mvn" <<END
[ -z "\${OLD_MAVEN_LACKS_JAVA:-}" ] || [ -n "\${JAVA_HOME:-}" ] || exit 1
[ "\$*" != --version ] || exit 0
echo "mvn in \$(ls -A | tr '\n' ' '): \$*" >>'$log'
echo 'noise of the old Maven'
[ -z "\${OLD_MAVEN_FAILS:-}" ] || exit 1
for arg; do
    case \$arg in -DoutputDirectory=*) cp '$served' "\${arg#*=}/apache-maven-$version-bin.tar.gz" ;; esac
done
END
    ln -sf "$(command -v tr)" "$box/bin/tr"
}

downloader() { # curl or wget
    script "$box/bin/$1" <<END
echo "$1 \$*" >>'$log'
[ -z "\${NETWORK_FAILS:-}" ] || exit 22
! command -v other-run >/dev/null || other-run
while [ \$# -gt 1 ]; do
    case \$1 in -o | -O) cp '$served' "\$2" ;; esac
    shift
done
END
}

run() {
    (
        cd "$directory" || exit
        unset MAVEN_USER_HOME MAVEN_SKIP_RC
        [ -z "$java_home" ] || export JAVA_HOME="$java_home"
        [ -n "$java_home" ] || unset JAVA_HOME
        HOME=$home MVNW_JDK_DIRS="$box/jdks/*:$box/none/*" PATH="$box/bin:$tmp/tools" \
            "$sh" "$project_copy/mvnw" "$@" >"$box/out" 2>"$box/err"
    )
    status=$?
}

check() { # description; a command that checks it
    what=$1
    shift
    "$@" || problems="$problems
    not so: $what"
}
contains() { case $(cat "$1") in *"$2"*) ;; *) false ;; esac; }
nothing_in() { [ -z "$(ls -A "$1" 2>/dev/null)" ]; }
ran() { # the arguments that Maven should get
    check "exit status 0" [ "$status" = 0 ]
    check "Maven ran on $fits with $1, and nothing else was printed" \
        [ "$(sed 's/ skiprc=[a-z]*//' "$box/out")" = "ran in $directory on $fits: $1" ]
}
refused() { # message
    check "exit status 1" [ "$status" = 1 ]
    check "Maven did not run" nothing_but_noise
    check "message: $1" contains "$box/err" "$1"
}
nothing_but_noise() { [ ! -s "$box/out" ]; }
only_the_pinned_one_cached() { [ "$(ls -A "$cache")" = "apache-maven-$version" ]; }
end() {
    if [ -z "$problems" ]; then
        passed=$((passed + 1))
        echo "ok $name"
    else
        failed=$((failed + 1))
        echo "FAILED $name$problems"
        sed 's/^/    out: /' "$box/out"
        sed 's/^/    err: /' "$box/err"
        sed 's/^/    log: /' "$log"
    fi
}

begin "cached: runs it and fetches nothing"
cached; old_maven; downloader curl
run verify
ran "<verify>"
check "nothing fetched" [ ! -s "$log" ]
check "nothing said" [ ! -s "$box/err" ]
end

begin "resolved by an old Maven, then cached"
old_maven; downloader curl
run verify
ran "<verify>"
check "asked for the pinned version" contains "$log" "-Dartifact=org.apache.maven:apache-maven:$version:tar.gz:bin"
check "asked where no project is" contains "$log" "mvn in .mvn :"
check "not downloaded" [ "$(grep -c . "$log")" = 1 ]
check "nothing but Maven left in the cache" only_the_pinned_one_cached
run verify
ran "<verify>"
check "not asked again" [ "$(grep -c . "$log")" = 1 ]
end

for tool in curl wget; do
    begin "no Maven installed: downloaded from the archive by $tool, then cached"
    downloader $tool
    run verify
    ran "<verify>"
    check "from the archive" contains "$log" \
        "https://archive.apache.org/dist/maven/maven-3/$version/binaries/apache-maven-$version-bin.tar.gz"
    check "nothing but Maven left in the cache" only_the_pinned_one_cached
    run verify
    ran "<verify>"
    check "not downloaded again" [ "$(grep -c . "$log")" = 1 ]
    end
done

begin "an old Maven that finds no Java is lent the JDK"
old_maven
OLD_MAVEN_LACKS_JAVA=1; export OLD_MAVEN_LACKS_JAVA
run verify
unset OLD_MAVEN_LACKS_JAVA
ran "<verify>"
end

begin "an old Maven that cannot resolve it: downloaded from the archive"
old_maven; downloader curl
OLD_MAVEN_FAILS=1; export OLD_MAVEN_FAILS
run verify
unset OLD_MAVEN_FAILS
ran "<verify>"
check "Maven first, then curl" [ "$(sed 's/ .*//' "$log" | tr '\n' ' ')" = "mvn curl " ]
end

begin "no Maven and no network: says so and leaves nothing"
downloader curl
NETWORK_FAILS=1; export NETWORK_FAILS
run verify
unset NETWORK_FAILS
refused "Could not download https://archive.apache.org/"
check "nothing in the cache" nothing_in "$cache"
end

for way in old_maven "downloader curl"; do
    begin "wrong checksum refused ($way)"
    $way
    printf 'mavenVersion=%s\nmavenSha512=%s\n' $version "0$sum" >"$project_copy/$properties"
    run verify
    refused "Refused apache-maven-$version-bin.tar.gz: its checksum is $sum"
    check "nothing in the cache" nothing_in "$cache"
    end
done

begin "a simultaneous run that was faster is left in place"
downloader curl
script "$box/bin/other-run" <<END
cp -R '$tmp/dist/apache-maven-$version' '$cache'
: >'$cache/apache-maven-$version/faster'
END
run verify
ran "<verify>"
check "nothing but Maven left in the cache" only_the_pinned_one_cached
check "it is the faster one's" [ "$(ls "$cache/apache-maven-$version")" = "$(printf 'bin\nfaster')" ]
end

begin "no program to verify the checksum with"
downloader curl
mkdir "$tmp/aside"
mv "$tmp/tools/sha"* "$tmp/aside"
run verify
mv "$tmp/aside/"* "$tmp/tools"
refused "Neither sha512sum nor shasum"
check "nothing downloaded" [ ! -s "$log" ]
end

begin "a damaged cache is replaced"
cached; downloader curl
rm "$cache/apache-maven-$version/bin/mvn"
run verify
ran "<verify>"
check "nothing but Maven left in the cache" only_the_pinned_one_cached
end

begin "no JDK found"
cached
rm -r "$box/jdks/a 26" "$box/jdks/b 25" "$box/jdks/d 27"
run verify
refused "needs a JDK 25 or newer; none found"
check "what to do" contains "$box/err" "Install one, e.g. Temurin 25 (https://adoptium.net), or set JAVA_HOME."
end

begin "a JRE is not a JDK"
cached
rm "$box/jdks/b 25/bin/javac"
fits="$box/jdks/a 26"
run verify
ran "<verify>"
end

begin "a JDK without a release file is asked for its version"
cached
rm "$box/jdks/"*/release
run verify
ran "<verify>"
end

begin "JDK 17 in JAVA_HOME passed over, with a note"
cached
java_home="$box/jdks/c 17"
run verify
ran "<verify>"
check "note" contains "$box/err" "JAVA_HOME ($java_home) is not a JDK 25 or newer; using $fits"
end

begin "JDK 26 in JAVA_HOME preferred"
cached
java_home="$box/jdks/a 26" fits="$box/jdks/a 26"
run verify
ran "<verify>"
check "nothing said" [ ! -s "$box/err" ]
end

begin "JDK 26 on the path preferred, JDK 17 on the path passed over"
cached
script "$box/bin/java" <"$box/jdks/a 26/bin/java"
fits="$box/jdks/a 26"
run verify
ran "<verify>"
script "$box/bin/java" <"$box/jdks/c 17/bin/java"
fits="$box/jdks/b 25"
run verify
ran "<verify>"
end

begin "a JAVA_HOME in ~/.mavenrc does not replace the JDK"
cached
echo "JAVA_HOME='$box/jdks/c 17'" >"$home/.mavenrc"
run verify
ran "<verify>"
check "Maven told to skip it" contains "$box/out" "skiprc=true"
end

begin "arguments passed through as they are"
cached
run -DskipTests package "-Dname=two  words" '*' '$HOME' '' quarkus:run
ran '<-DskipTests> <package> <-Dname=two  words> <*> <$HOME> <> <quarkus:run>'
end

begin "from elsewhere: builds this project, unless another is there or named"
cached
directory="$box/elsewhere"
run verify "-Dname=two  words"
ran "<-f> <$project_copy/pom.xml> <verify> <-Dname=two  words>"
run -f other.xml verify
ran "<-f> <other.xml> <verify>"
echo '<project/>' >"$directory/pom.xml"
run verify
ran "<verify>"
end

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
