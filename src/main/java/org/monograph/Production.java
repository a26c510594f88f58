package org.monograph;

import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// What makes a service unfit for production. All of it is listed at start; `monograph.production` makes what
/// is severe a reason not to start.
final class Production {

    static final String DEMANDED = "monograph.production";

    private static final Logger LOG = Logger.getLogger(Production.class);

    /// A pattern of origins that lets this one in was written for all.
    private static final String ANY_SITE = "https://unrelated.invalid";

    private Production() {}

    /// @throws UnfitException when the service is to be fit for production, and is not
    static void check(SmallRyeConfig config) {
        var findings = findings(config);
        if (isOn(config, DEMANDED)) {
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

    static List<Finding> findings(SmallRyeConfig config) {
        return Stream.of(
                        severe(
                                !config.getProfiles().contains("prod"),
                                "it runs under the profile " + String.join(", ", config.getProfiles()),
                                "quarkus.profile",
                                "prod"),
                        severe(
                                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                                        .isEmpty(),
                                "the embedded database has no replica and is backed up by nobody",
                                "quarkus.datasource.jdbc.url",
                                "jdbc:postgresql://…"),
                        severe(
                                isOn(config, "quarkus.http.cors.enabled") && letsAllSitesIn(config),
                                "pages of all sites may read answers",
                                "quarkus.http.cors.origins",
                                "https://…"),
                        mild(
                                isOn(config, "monograph.graphiql.enabled"),
                                "GraphiQL is open to everybody",
                                "monograph.graphiql.enabled",
                                "false"),
                        mild(
                                !isOn(config, "monograph.http.rate-limit.enabled"),
                                "a client may send as many requests as it likes",
                                "monograph.http.rate-limit.enabled",
                                "true"))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Finding> severe(boolean found, String what, String property, String value) {
        return found ? Stream.of(new Finding(true, what, property, value)) : Stream.empty();
    }

    private static Stream<Finding> mild(boolean found, String what, String property, String value) {
        return found ? Stream.of(new Finding(false, what, property, value)) : Stream.empty();
    }

    private static boolean isOn(SmallRyeConfig config, String property) {
        return config.getOptionalValue(property, Boolean.class).orElse(false);
    }

    private static boolean letsAllSitesIn(SmallRyeConfig config) {
        return config.getOptionalValues("quarkus.http.cors.origins", String.class).stream()
                .flatMap(List::stream)
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
