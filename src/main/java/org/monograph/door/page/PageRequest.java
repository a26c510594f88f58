package org.monograph.door.page;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.monograph.engine.answers.Gzip;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.CostMode;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.Digest;
import org.monograph.engine.operation.HeaderLines;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.QueryParameters;
import org.monograph.engine.operation.RequestTelemetry;
import org.monograph.engine.operation.SeenVersion;

/// Makes the engine's request of a request for a page. It has no editor and no credentials: all readers get
/// the same page.
final class PageRequest {

    private static final int DIGEST_LENGTH = 64;

    private PageRequest() {}

    static ClientRequest of(RoutingContext http, MediaType mediaType, Deadline deadline) {
        return of(
                http,
                "page ",
                mediaType,
                deadline,
                new RequestTelemetry(http.request().remoteAddress()));
    }

    /// The same request for the page that is shown in place of one that does not exist.
    static ClientRequest notFound(RoutingContext http, ClientRequest request) {
        return of(http, "not found ", MediaType.HTML, request.deadline(), request.telemetry());
    }

    /// The same request for a page with the drafts of a change.
    ///
    /// @param share the text that an editor has shared
    static ClientRequest preview(ClientRequest request, String share) {
        return new ClientRequest(
                request.method(),
                request.uri(),
                null,
                request.mediaType(),
                request.digest(),
                false,
                null,
                share,
                request.gzip(),
                null,
                request.seenVersion(),
                CostMode.of(null),
                request.deadline(),
                request.telemetry());
    }

    /// A request for a part of what a page shows, as JSON.
    ///
    /// @param name differs for each part
    static ClientRequest part(ClientRequest request, String name) {
        return json(request, Digest.of("part " + name), true);
    }

    /// A request for a part of what a page shows, as JSON, that is not worth a place in the cache.
    static ClientRequest uncached(ClientRequest request) {
        return json(request, request.digest(), false);
    }

    private static ClientRequest json(ClientRequest request, Digest digest, boolean isPublic) {
        return new ClientRequest(
                request.method(),
                request.uri(),
                null,
                MediaType.JSON,
                digest,
                isPublic,
                null,
                null,
                false,
                null,
                request.seenVersion(),
                CostMode.of(null),
                request.deadline(),
                request.telemetry());
    }

    /// @param purpose of the digest: one address may stand for several operations
    private static ClientRequest of(
            RoutingContext http, String purpose, MediaType mediaType, Deadline deadline, RequestTelemetry telemetry) {
        var headers = http.request().headers();
        return new ClientRequest(
                http.request().method(),
                http.request().uri(),
                null,
                mediaType,
                digest(purpose + http.request().uri()),
                true,
                null,
                null,
                Gzip.isAccepted(HeaderLines.joined(headers, HttpHeaderNames.ACCEPT_ENCODING)),
                HeaderLines.joined(headers, HttpHeaderNames.IF_NONE_MATCH),
                SeenVersion.of(HeaderLines.joined(headers, SeenVersion.HEADER)),
                CostMode.of(null),
                deadline,
                telemetry);
    }

    /// Most addresses are short, and stand for themselves: SHA-256 is a tenth of the work for a cached page.
    private static Digest digest(String text) {
        return text.length() <= DIGEST_LENGTH ? new Digest(text) : Digest.of(text);
    }

    /// The values of a parameter: one in the path, or those after the question mark.
    static List<String> sent(RoutingContext http, String name) {
        var inPath = http.pathParams().get(name);
        return inPath == null ? QueryParameters.of(http.request().uri()).all(name) : List.of(inPath);
    }
}
