package org.monograph;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.monograph.base.account.LocalTokens;
import org.monograph.base.database.DatabaseStartException;

/// Chooses the issuer of editors' tokens: the provider that the operator has connected, or the service itself if it
/// uses
/// its embedded database. Otherwise no token is accepted.
final class IdentityProvider {

    static final String URL = "quarkus.oidc.auth-server-url";
    static final String AUDIENCE = "quarkus.oidc.token.audience";

    private static final String PUBLIC_KEY = "quarkus.oidc.public-key";
    private static final String ENABLED = "quarkus.oidc.tenant-enabled";

    private IdentityProvider() {}

    static boolean isConnected(SmallRyeConfig config) {
        return has(config, URL) || has(config, PUBLIC_KEY);
    }

    /// Enables the verification of tokens.
    ///
    /// @param embedded directory of the embedded database; empty for an external one
    static void prepare(SmallRyeConfig config, Optional<Path> embedded) {
        if (isConnected(config)) {
            System.setProperty(ENABLED, "true");
        } else {
            embedded.ifPresent(IdentityProvider::useLocalTokens);
        }
    }

    private static void useLocalTokens(Path directory) {
        try {
            System.setProperty(PUBLIC_KEY, LocalTokens.in(directory).publicKey());
        } catch (IOException e) {
            throw new DatabaseStartException("the key for tokens cannot be used: " + e.getMessage(), e);
        }
        System.setProperty("quarkus.oidc.token.issuer", LocalTokens.NAME);
        System.setProperty(AUDIENCE, LocalTokens.NAME);
        System.setProperty(ENABLED, "true");
    }

    private static boolean has(SmallRyeConfig config, String property) {
        return config.getOptionalValue(property, String.class).isPresent();
    }
}
