package org.monograph.door.web;

import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.monograph.base.terms.ErrorCode;
import org.monograph.door.http.GraphQLRoute;
import org.monograph.door.http.HandlerOrder;
import org.monograph.engine.answers.UncachedAnswer;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.RefusedException;

/// Refuses pages of sites that `quarkus.http.cors.origins` does not name, with an error that names the
/// property: as JSON where clients expect JSON, elsewhere as text. Quarkus follows the same rules afterwards,
/// but its response is empty.
@Singleton
class OriginCheck {

    private static final String HEALTH = "/q/health";
    private static final String MESSAGE =
            "pages of this site may not read answers: add the request's Origin to the property quarkus.http.cors.origins of"
                    + " the service (QUARKUS_HTTP_CORS_ORIGINS)";

    private static final Pattern DEFAULT_PORT =
            Pattern.compile("(?<=^http://.{1,300}):80$|(?<=^https://.{1,300}):443$");

    private final boolean enabled;
    private final List<String> origins;
    private final List<Pattern> patterns;

    OriginCheck(
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        this.enabled = enabled;
        this.origins = origins.orElse(List.of());
        this.patterns = CORSFilter.parseAllowedOriginsRegex(origins);
    }

    void routes(@Observes Router router) {
        if (enabled && !origins.equals(List.of("*"))) {
            router.route().order(HandlerOrder.ORIGIN).handler(this::check);
        }
    }

    private void check(RoutingContext http) {
        var origin = http.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null || isNamed(origin) || isOwn(origin, http.request())) {
            http.next();
        } else {
            refuse(http, new RefusedException(ErrorCode.ORIGIN_NOT_ALLOWED, 403, MESSAGE, Map.of()));
        }
    }

    private static void refuse(RoutingContext http, RefusedException refusal) {
        if (http.normalizedPath().equals(GraphQLRoute.PATH)) {
            http.fail(refusal);
            return;
        }
        var response = http.response().putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (http.normalizedPath().startsWith(HEALTH)) {
            var error = UncachedAnswer.of(refusal, MediaType.JSON);
            error.writeHead(response);
            response.end(error.body());
        } else {
            response.setStatusCode(refusal.status())
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                    .end(MESSAGE + "\n");
        }
    }

    private boolean isNamed(String origin) {
        return origins.contains(origin) || CORSFilter.isOriginAllowedByRegex(patterns, origin);
    }

    /// Browsers send the origin of the service's own pages, too.
    private static boolean isOwn(String origin, HttpServerRequest request) {
        return withoutDefaultPort(origin).equals(withoutDefaultPort(request.scheme() + "://" + request.authority()));
    }

    private static String withoutDefaultPort(String origin) {
        return DEFAULT_PORT.matcher(origin).replaceFirst("");
    }
}
