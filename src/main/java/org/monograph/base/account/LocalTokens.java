package org.monograph.base.account;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import org.monograph.base.database.OwnerFiles;

/// Tokens that the service signs itself, for trying out on the embedded database. Whoever can read the key can be
/// anybody; so real sites connect an identity provider.
public final class LocalTokens {

    /// Issuer and audience of the tokens.
    public static final String NAME = "monograph";

    private static final String ALGORITHM = "RSA";
    private static final int BITS = 2_048;

    private final KeyFactory keys;
    private final RSAPrivateCrtKey key;

    private LocalTokens(KeyFactory keys, RSAPrivateCrtKey key) {
        this.keys = keys;
        this.key = key;
    }

    /// Reads the key from the file `token-key`. Makes the file with a new key if it is missing.
    ///
    /// @param directory of the embedded database
    public static LocalTokens in(Path directory) throws IOException {
        var encoded = OwnerFiles.secret(OwnerFiles.directory(directory).resolve("token-key"), LocalTokens::newKey);
        try {
            var keys = KeyFactory.getInstance(ALGORITHM);
            var specification = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded));
            return new LocalTokens(keys, (RSAPrivateCrtKey) keys.generatePrivate(specification));
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
            throw new IOException("the file token-key is damaged: delete it, and all tokens become invalid", e);
        }
    }

    private static String newKey() {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(BITS);
            return encoded(generator.generateKeyPair().getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// By which the tokens are verified: a SubjectPublicKeyInfo in base64.
    public String publicKey() {
        try {
            var specification = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return encoded(keys.generatePublic(specification).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    PrivateKey key() {
        return key;
    }

    /// @param name of the editor, also as the subject
    public String token(String name, Set<EditorRole> roles, Duration validity) {
        return Jwt.issuer(NAME)
                .audience(NAME)
                .subject(name)
                .upn(name)
                .groups(roles.stream().map(EditorRole::name).collect(Collectors.toSet()))
                .expiresIn(validity)
                .sign(key);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
