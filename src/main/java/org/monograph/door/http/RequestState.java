package org.monograph.door.http;

import io.vertx.ext.web.RoutingContext;
import org.monograph.base.account.Editor;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.RequestTelemetry;

/// What the handlers of `/graphql` share about one request. Not thread-safe: for the event loop of the
/// connection only.
final class RequestState {

    private static final String KEY = RequestState.class.getName();

    private MediaType mediaType = MediaType.JSON;
    private RequestTelemetry telemetry;
    private Editor editor;
    private boolean readingBody;
    private boolean refused;

    private RequestState() {}

    static RequestState of(RoutingContext http) {
        RequestState state = http.get(KEY);
        if (state == null) {
            state = new RequestState();
            http.put(KEY, state);
        }
        return state;
    }

    /// Of the response. Plain JSON until it was negotiated.
    MediaType mediaType() {
        return mediaType;
    }

    void setMediaType(MediaType negotiated) {
        mediaType = negotiated;
    }

    /// Created by the first call: the time to receive the body does not count.
    RequestTelemetry telemetry(RoutingContext http) {
        if (telemetry == null) {
            telemetry = new RequestTelemetry(http.request().remoteAddress());
        }
        return telemetry;
    }

    /// Who sent the request. Null for nobody, and before its token was verified.
    Editor editor() {
        return editor;
    }

    /// Whether somebody sent the request who may edit.
    boolean isOfEditor() {
        return editor != null && editor.mayEdit();
    }

    void setEditor(Editor verified) {
        editor = verified;
    }

    boolean isReadingBody() {
        return readingBody;
    }

    void setReadingBody(boolean reading) {
        readingBody = reading;
    }

    /// @return true for the first call only: a request gets one response
    boolean refuse() {
        var first = !refused;
        refused = true;
        return first;
    }
}
