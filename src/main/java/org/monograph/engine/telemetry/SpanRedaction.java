package org.monograph.engine.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;

/// Removes what clients sent from spans: the query string of the URL, where a GET has its document and
/// variables, and the address of the client, unless `monograph.access-log.client-address` is set.
@Singleton
class SpanRedaction implements SpanProcessor {

    private static final AttributeKey<String> QUERY_STRING = AttributeKey.stringKey("url.query");
    private static final AttributeKey<String> CLIENT = AttributeKey.stringKey("client.address");

    private final boolean clientAddress;

    SpanRedaction(AccessLogConfig config) {
        this.clientAddress = config.clientAddress();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        redact(span, QUERY_STRING);
        if (!clientAddress) {
            redact(span, CLIENT);
        }
    }

    private static void redact(ReadWriteSpan span, AttributeKey<String> attribute) {
        if (span.getAttribute(attribute) != null) {
            span.setAttribute(attribute, "REDACTED");
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // nothing to do
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
