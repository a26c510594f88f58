package org.monograph;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.common.utils.StringUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// What makes a service unfit for production. All of it is listed at start; `monograph.production` makes what is
/// severe a reason not to start.
final class Production {

    static final String DEMANDED = "monograph.production";

    private static final Logger LOG = Logger.getLogger(Production.class);

    /// A pattern of origins that lets this one in was written for all.
    private static final String ANY_SITE = "https://unrelated.invalid";

    private Production() {}

    /// @throws UnfitException when the service is to be fit for production, and is not
    static void check(SmallRyeConfig config) {
        var findings = findings(name -> config.getOptionalValue(name, String.class), config.getProfiles());
        if (config.getOptionalValue(DEMANDED, Boolean.class).orElse(false)) {
            demand(findings);
        }
        findings.forEach(finding -> LOG.log(
                finding.severe() ? Logger.Level.WARN : Logger.Level.INFO,
                (finding.severe() ? "Unfit for production: " : "Before production: ") + finding));
    }

    private static void demand(List<Finding> findings) {
        var severe = findings.stream().filter(Finding::severe).toList();
        if (!severe.isEmpty()) {
            throw new UnfitException(DEMANDED + " is true, and this service is unfit for production:"
                    + severe.stream().map(finding -> "\n- " + finding).collect(Collectors.joining()));
        }
    }

    /// @param settings the value of a property
    static List<Finding> findings(Function<String, Optional<String>> settings, List<String> profiles) {
        return Stream.of(
                        profiles.contains("prod")
                                ? null
                                : new Finding(
                                        true,
                                        "it runs under the profile " + String.join(", ", profiles),
                                        "quarkus.profile",
                                        "prod"),
                        settings.apply("quarkus.datasource.jdbc.url").isPresent()
                                ? null
                                : new Finding(
                                        true,
                                        "the embedded database has no replica and is backed up by nobody",
                                        "quarkus.datasource.jdbc.url",
                                        "jdbc:postgresql://…"),
                        isOn(settings, "quarkus.http.cors.enabled") && letsAllSitesIn(settings)
                                ? new Finding(
                                        true,
                                        "pages of all sites may read answers",
                                        "quarkus.http.cors.origins",
                                        "https://…")
                                : null,
                        isOn(settings, "monograph.graphiql.enabled")
                                ? new Finding(
                                        false, "GraphiQL is open to everybody", "monograph.graphiql.enabled", "false")
                                : null,
                        isOn(settings, "monograph.http.rate-limit.enabled")
                                ? null
                                : new Finding(
                                        false,
                                        "a client may send as many requests as it likes",
                                        "monograph.http.rate-limit.enabled",
                                        "true"))
                .filter(finding -> finding != null)
                .toList();
    }

    private static boolean isOn(Function<String, Optional<String>> settings, String property) {
        return settings.apply(property).map(Boolean::parseBoolean).orElse(false);
    }

    private static boolean letsAllSitesIn(Function<String, Optional<String>> settings) {
        return settings.apply("quarkus.http.cors.origins").map(StringUtil::split).stream()
                .flatMap(Arrays::stream)
                .map(String::strip)
                .anyMatch(origin -> origin.equals("*") || isPattern(origin) && letsAnySiteIn(origin));
    }

    private static boolean isPattern(String origin) {
        return origin.length() > 1 && origin.startsWith("/") && origin.endsWith("/");
    }

    private static boolean letsAnySiteIn(String pattern) {
        return ANY_SITE.matches(pattern.substring(1, pattern.length() - 1));
    }

    /// @param severe whether it keeps a service from production
    /// @param value that would be right
    record Finding(boolean severe, String what, String property, String value) {

        @Override
        public String toString() {
            var variable = property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
            return "%s; change it by %s=%s (%s)".formatted(what, property, value, variable);
        }
    }

    /// The message tells the operator what to change.
    static final class UnfitException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnfitException(String message) {
            super(message);
        }
    }
}
