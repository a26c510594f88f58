package org.monograph.content.interaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The SQL statements that measure lists of interactions, from the files in `src/main/resources/interaction`.
final class InteractionSql {

    private static final Pattern PART = Pattern.compile("\\$\\{([a-z-]+)}");

    private InteractionSql() {}

    /// With other files in place of `${their-name}`, and without comments.
    ///
    /// @param file its name without `.sql`
    static String of(String file) {
        return PART.matcher(read(file)).replaceAll(part -> Matcher.quoteReplacement(of(part.group(1))));
    }

    private static String read(String file) {
        try (var resource = InteractionSql.class.getResourceAsStream("/interaction/" + file + ".sql")) {
            return new String(resource.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("--"))
                    .collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
