package org.monograph;

import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Checks at startup whether the configuration is fit for production. All findings are logged. With
/// `monograph.production=true` a severe finding stops the startup.
final class Production {

    static final String REQUIRED = "monograph.production";

    private static final Logger LOG = Logger.getLogger(Production.class);

    /// A pattern that allows this origin allows every origin.
    private static final String ANY_ORIGIN = "https://unrelated.invalid";

    private Production() {}

    /// @throws UnfitException when `monograph.production` is true and there are severe findings
    static void check(SmallRyeConfig config) {
        var findings = findings(config);
        if (isOn(config, REQUIRED)) {
            requireNoSevere(findings);
        }
        findings.forEach(finding -> LOG.log(
                finding.severe() ? Logger.Level.WARN : Logger.Level.INFO,
                (finding.severe() ? "Unfit for production: " : "Before production: ") + finding));
    }

    private static void requireNoSevere(List<ProductionFinding> findings) {
        var severe = findings.stream().filter(ProductionFinding::severe).toList();
        if (!severe.isEmpty()) {
            throw new UnfitException(REQUIRED + " is true, and this service is unfit for production:"
                    + severe.stream().map(finding -> "\n- " + finding).collect(Collectors.joining()));
        }
    }

    static List<ProductionFinding> findings(SmallRyeConfig config) {
        return Stream.of(
                        severe(
                                !config.getProfiles().contains("prod"),
                                "it runs under the profile " + String.join(", ", config.getProfiles()),
                                "quarkus.profile",
                                "prod"),
                        severe(
                                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                                        .isEmpty(),
                                "the embedded database has no replica and no backup",
                                "quarkus.datasource.jdbc.url",
                                "jdbc:postgresql://…"),
                        severe(
                                isOn(config, "quarkus.http.cors.enabled") && allowsAllOrigins(config),
                                "CORS allows pages of every origin to read responses",
                                "quarkus.http.cors.origins",
                                "https://…"),
                        severe(
                                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                                                .isEmpty()
                                        && !IdentityProvider.isConnected(config),
                                "anyone who can read the files of the embedded database can make a token for any editor",
                                IdentityProvider.URL,
                                "https://…"),
                        severe(
                                config.getOptionalValue(IdentityProvider.URL, String.class)
                                                .isPresent()
                                        && config.getOptionalValue(IdentityProvider.AUDIENCE, String.class)
                                                .isEmpty(),
                                "tokens that the identity provider makes for other services are accepted",
                                IdentityProvider.AUDIENCE,
                                "monograph"),
                        severe(
                                isOn(config, "monograph.editing.self-approval"),
                                "a single editor can write, approve and publish what patients read",
                                "monograph.editing.self-approval",
                                "false"),
                        advisory(
                                isOn(config, "monograph.graphiql.enabled"),
                                "GraphiQL is public",
                                "monograph.graphiql.enabled",
                                "false"),
                        advisory(
                                !isOn(config, "monograph.http.rate-limit.enabled"),
                                "there is no rate limit",
                                "monograph.http.rate-limit.enabled",
                                "true"))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<ProductionFinding> severe(boolean found, String problem, String property, String value) {
        return found ? Stream.of(new ProductionFinding(true, problem, property, value)) : Stream.empty();
    }

    private static Stream<ProductionFinding> advisory(boolean found, String problem, String property, String value) {
        return found ? Stream.of(new ProductionFinding(false, problem, property, value)) : Stream.empty();
    }

    private static boolean isOn(SmallRyeConfig config, String property) {
        return config.getOptionalValue(property, Boolean.class).orElse(false);
    }

    private static boolean allowsAllOrigins(SmallRyeConfig config) {
        return config.getOptionalValues("quarkus.http.cors.origins", String.class).stream()
                .flatMap(List::stream)
                .map(String::strip)
                .anyMatch(origin -> origin.equals("*") || isPattern(origin) && allowsAnyOrigin(origin));
    }

    private static boolean isPattern(String origin) {
        return origin.length() > 1 && origin.startsWith("/") && origin.endsWith("/");
    }

    private static boolean allowsAnyOrigin(String pattern) {
        return ANY_ORIGIN.matches(pattern.substring(1, pattern.length() - 1));
    }

    /// The message says what the operator has to change.
    static final class UnfitException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnfitException(String message) {
            super(message);
        }
    }
}
