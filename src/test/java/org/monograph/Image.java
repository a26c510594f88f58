package org.monograph;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How the last stage of the Dockerfile starts the service.
record Image(List<String> entrypoint, List<String> health, Map<String, String> environment, String user) {

    private static final Pattern VARIABLE = Pattern.compile("(\\w+)=(\\S+)");

    static Image read() throws IOException {
        var text = Files.readString(Path.of("Dockerfile"));
        var last = text.substring(text.lastIndexOf("\nFROM ")).replace("\\\n", " ");
        return new Image(
                strings(only(last, "^ENTRYPOINT (\\[.*])$")),
                strings(only(last, "^HEALTHCHECK .*CMD (\\[.*])$")),
                VARIABLE.matcher(only(last, "^ENV (.*)$"))
                        .results()
                        .collect(toMap(match -> match.group(1), match -> match.group(2))),
                only(last, "^USER (\\d+:\\d+)$"));
    }

    private static String only(String text, String line) {
        var found =
                Pattern.compile(line, Pattern.MULTILINE).matcher(text).results().toList();
        if (found.size() != 1) {
            throw new IllegalStateException("Dockerfile: %d lines like %s".formatted(found.size(), line));
        }
        return found.getFirst().group(1);
    }

    private static List<String> strings(String json) throws IOException {
        return List.of(new ObjectMapper().readValue(json, String[].class));
    }

    /// Copies the files of the image to a read-only directory. Keeps their modification times, which the JVM
    /// compares with those in its AOT cache.
    static void layOut(Path directory) throws IOException {
        try (var files = Files.walk(Path.of("target", "quarkus-app"))) {
            for (var file : files.toList()) {
                copy(file, directory.resolve(Path.of("target", "quarkus-app").relativize(file)));
            }
        }
        for (var name : List.of("java.options", "healthy")) {
            copy(Path.of("container", name), directory.resolve(name));
        }
        mode(directory, "a=rX");
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(to)) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    static void mode(Path directory, String mode) throws IOException {
        try {
            var chmod = new ProcessBuilder("chmod", "-R", mode, directory.toString()).inheritIO();
            if (chmod.start().waitFor() != 0) {
                throw new IOException("chmod failed");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The command with the JVM of the tests, as the user of the image if the tests run as root: a user who
    /// owns no files.
    List<String> command(List<String> command) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var arguments = command.stream().map(word -> word.equals("java") ? java : word);
        return Stream.concat(foreign().stream(), arguments).toList();
    }

    private List<String> foreign() {
        var ids = user.split(":");
        return isRoot() && Files.isExecutable(Path.of("/usr/bin/setpriv"))
                ? List.of("setpriv", "--reuid", ids[0], "--regid", ids[1], "--clear-groups", "--no-new-privs")
                : List.of();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
