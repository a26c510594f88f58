package org.monograph.base.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

/// Tokens that the tested service accepts.
public class TestTokens implements QuarkusTestResourceLifecycleManager {

    private static final Path DIRECTORY = Path.of("target", "test-tokens");

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                tokens().publicKey(),
                "quarkus.oidc.token.issuer",
                LocalTokens.NAME,
                "quarkus.oidc.token.audience",
                LocalTokens.NAME,
                "quarkus.oidc.tenant-enabled",
                "true");
    }

    @Override
    public void stop() {
        // the key is used again
    }

    static LocalTokens tokens() {
        try {
            return LocalTokens.in(DIRECTORY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String of(String name, EditorRole... roles) {
        return tokens().token(name, Set.of(roles), Duration.ofHours(1));
    }

    public static String expired() {
        return tokens().token("anna", Set.of(EditorRole.AUTHOR), Duration.ofHours(-1));
    }

    /// One of each kind that the service must not accept.
    public static Stream<String> invalid() {
        var valid = of("anna", EditorRole.AUTHOR);
        return Stream.of(
                expired(),
                signed(claims(LocalTokens.NAME, "another-service")),
                signed(claims("another-issuer", LocalTokens.NAME)),
                signed(Jwt.issuer(LocalTokens.NAME)
                        .audience(LocalTokens.NAME)
                        .subject("anna")
                        .expiresAt(Long.MAX_VALUE / 10_000)
                        .claim("nbf", Instant.now().plusSeconds(3_600).getEpochSecond())),
                // signed by the public key as if it were a secret
                claims(LocalTokens.NAME, LocalTokens.NAME)
                        .jws()
                        .algorithm(SignatureAlgorithm.HS256)
                        .sign(new SecretKeySpec(Base64.getDecoder().decode(tokens().publicKey()), "HmacSHA256")),
                unsigned(valid),
                valid.substring(0, valid.lastIndexOf('.') + 1),
                valid.substring(0, valid.length() - 10),
                valid.replaceFirst("\\.[^.]+", ".e30"),
                "a.b.c",
                "anna",
                ".",
                "..",
                ".a.",
                "a..",
                "..a",
                "x".repeat(4_000));
    }

    private static JwtClaimsBuilder claims(String issuer, String audience) {
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject("anna")
                .upn("anna")
                .groups(EditorRole.AUTHOR.name())
                .expiresIn(Duration.ofHours(1));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.sign(tokens().key());
    }

    private static String unsigned(String valid) {
        var header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));
        return header + valid.substring(valid.indexOf('.'), valid.lastIndexOf('.') + 1);
    }
}
