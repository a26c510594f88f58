package org.monograph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes `docs/settings.md` from the interfaces with `@ConfigMapping`.
final class SettingsTable {

    private static final Path MAIN = Path.of("src", "main");
    private static final String HEADER = """
            # Settings

            All settings of Monograph itself. `SettingsTableTest` makes this file from the sources; do not edit it.

            Each setting is a system property (`-D…`), a line in `config/application.properties`, or an environment variable. A duration is
            a number with a unit: `500ms`, `10s`, `5m`, `1h`. A size is a number of bytes, with or without a unit: `64K`, `4M`, `1G`. A list
            is separated by commas. A setting outside of its range ends the start with a message.

            Settings whose names begin with `quarkus.` are [those of Quarkus](https://quarkus.io/guides/all-config). The [README](../README.md#settings)
            names those that an operator is likely to need.

            | property, environment variable | type | default | range | |
            | --- | --- | --- | --- | --- |
            """;

    private SettingsTable() {}

    static String text() {
        return settings()
                .sorted(Comparator.comparing(Setting::property))
                .map(SettingsTable::row)
                .collect(Collectors.joining("", HEADER, ""));
    }

    static Stream<Setting> settings() {
        return Stream.concat(sources().flatMap(SettingsTable::settings), readByName());
    }

    private static Stream<Path> sources() {
        try (var files = Files.walk(MAIN.resolve("java"))) {
            return files.filter(file -> file.toString().endsWith("Config.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Setting> settings(Path source) {
        var name = MAIN.resolve("java").relativize(source).toString();
        try {
            var mapping =
                    Class.forName(name.replace(".java", "").replace('/', '.').replace('\\', '.'));
            var prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
            var text = Files.readString(source);
            return Stream.of(mapping.getDeclaredMethods()).map(method -> Setting.of(prefix, method, text));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Two settings are read by their names, without an interface.
    private static Stream<Setting> readByName() {
        return Stream.of(
                new Setting(
                        "monograph.graphiql.enabled",
                        "boolean",
                        properties().getProperty("monograph.graphiql.enabled"),
                        "",
                        "Whether GraphiQL is served at `/graphiql`."),
                new Setting(
                        Production.REQUIRED,
                        "boolean",
                        "false",
                        "",
                        "Whether the service refuses to start with a setting that is unfit for production."));
    }

    private static Properties properties() {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(MAIN.resolve("resources").resolve("application.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String row(Setting setting) {
        var variable = StringUtil.replaceNonAlphanumericByUnderscores(setting.property())
                .toUpperCase(Locale.ROOT);
        return "| `%s`<br>`%s` | %s | %s | %s | %s |\n"
                .formatted(
                        setting.property(),
                        variable,
                        setting.type(),
                        setting.byDefault() == null ? "none" : "`%s`".formatted(setting.byDefault()),
                        setting.range(),
                        setting.description().replace("|", "\\|"));
    }
}
