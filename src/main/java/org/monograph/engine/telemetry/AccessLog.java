package org.monograph.engine.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;
import org.monograph.engine.operation.CacheStatus;
import org.monograph.engine.operation.RequestTelemetry;
import org.monograph.engine.telemetry.AccessLogConfig.Included;

/// Logs one line for each operation. It holds no value of a variable and no literal, and only the digest of
/// the document. With the JSON log format the fields are in `mdc`.
@Singleton
class AccessLog {

    static final String CATEGORY = "org.monograph.access";

    private static final int MAX_ADDRESS_LENGTH = 45;

    private final Logger log = Logger.getLogger(CATEGORY);
    private final AccessLogConfig config;

    AccessLog(AccessLogConfig config) {
        this.config = config;
    }

    void write(RequestTelemetry telemetry, HttpServerResponse response) {
        if (isIncluded(telemetry.cacheStatus()) && log.isLoggable(Level.INFO)) {
            var fields = fields(telemetry, response);
            var entry = new ExtLogRecord(Level.INFO, text(fields), FormatStyle.NO_FORMAT, AccessLog.class.getName());
            entry.setLoggerName(CATEGORY);
            entry.setMdc(fields);
            log.logRaw(entry);
        }
    }

    private boolean isIncluded(CacheStatus cacheStatus) {
        return switch (config.include()) {
            case Included.NONE -> false;
            case Included.EXECUTED -> !cacheStatus.isCached();
            case Included.ALL -> true;
        };
    }

    private Map<String, String> fields(RequestTelemetry telemetry, HttpServerResponse response) {
        var fields = new LinkedHashMap<String, String>();
        var operation = telemetry.operation();
        put(fields, "operation", operation.name());
        put(fields, "type", operation.type());
        put(fields, "document", operation.document());
        fields.put("status", String.valueOf(response.getStatusCode()));
        fields.put("outcome", telemetry.outcome());
        if (!telemetry.errors().isEmpty()) {
            fields.put("errors", telemetry.errors().stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        fields.put("cache", telemetry.cacheStatus().label());
        put(fields, "cost", telemetry.cost());
        if (telemetry.statements() > 0) {
            fields.put("statements", String.valueOf(telemetry.statements()));
            fields.put("databaseMillis", formatMillis(telemetry.databaseTime().toNanos()));
        }
        fields.put("millis", formatMillis(telemetry.nanos()));
        fields.put("bytes", String.valueOf(response.bytesWritten()));
        if (config.clientAddress()) {
            fields.put("client", address(telemetry));
        }
        var trace = trace(telemetry);
        if (trace.isValid()) {
            fields.put("traceId", trace.getTraceId());
            fields.put("spanId", trace.getSpanId());
        }
        return fields;
    }

    /// A refused request has no span of an operation, only that of the HTTP request.
    private static SpanContext trace(RequestTelemetry telemetry) {
        var operation = telemetry.span().getSpanContext();
        return operation.isValid() ? operation : Span.current().getSpanContext();
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    private static String formatMillis(long nanos) {
        return nanos / 1_000_000 + "." + nanos % 1_000_000 / 100_000;
    }

    /// A trusted proxy may send any text, so other characters are replaced.
    private static String address(RequestTelemetry telemetry) {
        var address = telemetry.client();
        var host = address == null || address.hostAddress() == null ? "unknown" : address.hostAddress();
        var clean = host.replaceAll("[^0-9A-Za-z.:_%-]", "?");
        return clean.substring(0, Math.min(clean.length(), MAX_ADDRESS_LENGTH));
    }

    private static String text(Map<String, String> fields) {
        var text = new StringJoiner(" ");
        fields.forEach((name, value) -> text.add(name + "=" + value));
        return text.toString();
    }
}
