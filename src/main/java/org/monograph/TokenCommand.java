package org.monograph;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.monograph.base.account.EditorRole;
import org.monograph.base.account.LocalTokens;

/// `token --name anna --roles AUTHOR,REVIEWER`: makes a token for trying out, which the service accepts with its
/// embedded database. `--hours 8` says how long it is valid.
record TokenCommand(String name, Set<EditorRole> roles, Duration validity) {

    static final String NAME = "token";

    private static final String USAGE = "usage: token --name NAME --roles AUTHOR,REVIEWER,PUBLISHER [--hours 8]";
    private static final String DEFAULT_HOURS = "8";
    private static final long MAX_HOURS = 24 * 30;

    /// @param arguments after the name of the command
    /// @throws UsageException when one is missing, unknown, or has another value than is allowed
    static TokenCommand of(String... arguments) {
        var options = options(arguments);
        var name = options.getOrDefault("--name", "").strip();
        if (name.isEmpty()) {
            throw new UsageException("--name is missing");
        }
        return new TokenCommand(
                name,
                roles(options.getOrDefault("--roles", "")),
                hours(options.getOrDefault("--hours", DEFAULT_HOURS)));
    }

    private static Map<String, String> options(String... arguments) {
        var known = Set.of("--name", "--roles", "--hours");
        var options = new HashMap<String, String>();
        for (var place = 0; place < arguments.length; place += 2) {
            if (!known.contains(arguments[place]) || place + 1 == arguments.length) {
                throw new UsageException(arguments[place] + " is unknown, or has no value");
            }
            options.put(arguments[place], arguments[place + 1]);
        }
        return options;
    }

    private static Set<EditorRole> roles(String names) {
        try {
            return Arrays.stream(names.split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .map(EditorRole::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(EditorRole.class)));
        } catch (IllegalArgumentException _) {
            throw new UsageException("--roles has to be a list of " + Arrays.toString(EditorRole.values()));
        }
    }

    private static Duration hours(String text) {
        try {
            var hours = Long.parseLong(text);
            if (hours >= 1 && hours <= MAX_HOURS) {
                return Duration.ofHours(hours);
            }
        } catch (NumberFormatException _) {
            // refused below
        }
        throw new UsageException("--hours has to be a number from 1 to " + MAX_HOURS);
    }

    /// @param directory of the embedded database
    String token(Path directory) throws IOException {
        return LocalTokens.in(directory).token(name, roles, validity);
    }

    static final class UsageException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message + "\n" + USAGE);
        }
    }
}
