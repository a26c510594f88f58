package org.monograph.door.http;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.monograph.base.account.Editors;
import org.monograph.base.terms.ErrorCode;
import org.monograph.engine.limits.OperationLimit;
import org.monograph.engine.operation.Challenge;
import org.monograph.engine.operation.RefusedException;
import org.monograph.engine.telemetry.FailureLog;

/// Verifies the bearer token of a request that has one, before its body is read. Other requests pass as they are.
@Singleton
class Authentication {

    private static final String SCHEME = "Bearer ";

    /// Quarkus would end the response without a body.
    private static final BiConsumer<RoutingContext, Throwable> ANSWERED_BY_US = (_, _) -> {};

    private final FailureLog log =
            new FailureLog(Logger.getLogger(Authentication.class), "The identity provider cannot be used");

    private final IdentityProviderManager providers;
    private final Editors editors;
    private final boolean isEnabled;

    Authentication(
            IdentityProviderManager providers,
            Editors editors,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean isEnabled) {
        this.providers = providers;
        this.editors = editors;
        this.isEnabled = isEnabled;
    }

    void verify(RoutingContext http) {
        if (!hasToken(http)) {
            http.next();
        } else if (!isEnabled) {
            http.fail(refusal("this service accepts no tokens: send the request without one"));
        } else {
            identify(http);
        }
    }

    /// Other credentials are for somebody else, such as a proxy on the way.
    private static boolean hasToken(RoutingContext http) {
        var header = http.request().getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private void identify(RoutingContext http) {
        var context = http.vertx().getOrCreateContext();
        http.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, ANSWERED_BY_US);
        http.request().pause(); // the keys of the provider may have to be loaded first
        QuarkusHttpUser.getSecurityIdentity(http, providers)
                .emitOn(command -> context.runOnContext(_ -> command.run()))
                .subscribe()
                .with(identity -> accept(http, identity), failure -> {
                    http.request().resume();
                    http.fail(reason(failure));
                });
    }

    private void accept(RoutingContext http, SecurityIdentity identity) {
        http.request().resume();
        if (identity == null || identity.isAnonymous()) {
            http.fail(refusal("the header Authorization has no token"));
        } else {
            RequestState.of(http).setEditor(editors.of(identity));
            http.next();
        }
    }

    private RefusedException reason(Throwable failure) {
        return switch (failure) {
            case AuthenticationFailedException _,
                    AuthenticationCompletionException _,
                    // some texts without the parts of a token
                    NoSuchElementException _ -> refusal("the token is not valid here, or no longer: sign in again");
            default -> {
                log.failed(failure.toString());
                yield OperationLimit.overloaded("the identity provider does not answer");
            }
        };
    }

    private static RefusedException refusal(String message) {
        return new RefusedException(
                ErrorCode.UNAUTHENTICATED, 401, message, Map.of(Challenge.HEADER, Challenge.INVALID_TOKEN));
    }
}
