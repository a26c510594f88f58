package org.monograph.base.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Knows the editors from what the identity provider says in their tokens.
@Singleton
public class Editors {

    private final Map<EditorRole, Set<String>> roles;

    Editors(AccountConfig config) {
        this.roles = Map.of(
                EditorRole.AUTHOR, config.authors(),
                EditorRole.REVIEWER, config.reviewers(),
                EditorRole.PUBLISHER, config.publishers());
    }

    /// @param identity of a token that was verified
    public Editor of(SecurityIdentity identity) {
        return new Editor(
                subject(identity.getPrincipal()), identity.getPrincipal().getName(), roles(identity.getRoles()));
    }

    /// A subject is unique for its issuer only.
    private static String subject(Principal principal) {
        return principal instanceof JsonWebToken token && token.getSubject() != null
                ? token.getIssuer() + " " + token.getSubject()
                : principal.getName();
    }

    private List<EditorRole> roles(Set<String> given) {
        return roles.entrySet().stream()
                .filter(role -> role.getValue().stream().anyMatch(given::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
