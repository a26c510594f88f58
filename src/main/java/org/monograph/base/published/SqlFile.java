package org.monograph.base.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// SQL statements in files of `src/main/resources`.
public final class SqlFile {

    private static final Pattern PART = Pattern.compile("\\$\\{([a-z-]+)}");

    private SqlFile() {}

    /// With the files of the same directory in place of `${their-name}`.
    ///
    /// @param path without `.sql`, such as `interaction/of-drug`
    public static String withParts(String path) {
        var directory = path.substring(0, path.lastIndexOf('/') + 1);
        return PART.matcher(read(path))
                .replaceAll(part -> Matcher.quoteReplacement(withParts(directory + part.group(1))));
    }

    /// Without comments, which the database would receive with each statement.
    ///
    /// @param path without `.sql`
    public static String read(String path) {
        try (var resource = SqlFile.class.getResourceAsStream("/" + path + ".sql")) {
            return new String(resource.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("--"))
                    .collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
