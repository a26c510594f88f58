package org.monograph.engine.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;
import org.monograph.engine.operation.Observation;
import org.monograph.engine.operation.Way;
import org.monograph.engine.telemetry.ObservedConfig.Lines;

/// One line for each operation. It has no value that was sent, and of the document only its digest; as JSON the fields
/// stand under `mdc`.
@Singleton
class AccessLog {

    static final String CATEGORY = "org.monograph.access";

    private static final int LONGEST_ADDRESS = 45;

    private final Logger log = Logger.getLogger(CATEGORY);
    private final ObservedConfig config;

    AccessLog(ObservedConfig config) {
        this.config = config;
    }

    void write(Observation observation, HttpServerResponse response) {
        if (isWanted(observation.way()) && log.isLoggable(Level.INFO)) {
            var fields = fields(observation, response);
            var entry = new ExtLogRecord(Level.INFO, text(fields), FormatStyle.NO_FORMAT, AccessLog.class.getName());
            entry.setLoggerName(CATEGORY);
            entry.setMdc(fields);
            log.logRaw(entry);
        }
    }

    private boolean isWanted(Way way) {
        return switch (config.lines()) {
            case Lines.NONE -> false;
            case Lines.EXECUTED -> !way.isCached();
            case Lines.ALL -> true;
        };
    }

    private Map<String, String> fields(Observation observation, HttpServerResponse response) {
        var fields = new LinkedHashMap<String, String>();
        var asked = observation.asked();
        put(fields, "operation", asked.name());
        put(fields, "type", asked.type());
        put(fields, "document", asked.document());
        fields.put("status", String.valueOf(response.getStatusCode()));
        fields.put("outcome", observation.outcome());
        if (!observation.errors().isEmpty()) {
            fields.put("errors", observation.errors().stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        fields.put("kept", observation.way().label());
        put(fields, "cost", observation.cost());
        if (observation.statements() > 0) {
            fields.put("statements", String.valueOf(observation.statements()));
            fields.put("databaseMillis", millis(observation.databaseTime().toNanos()));
        }
        fields.put("millis", millis(observation.nanos()));
        fields.put("bytes", String.valueOf(response.bytesWritten()));
        if (config.clientAddress()) {
            fields.put("client", address(observation));
        }
        var trace = trace(observation);
        if (trace.isValid()) {
            fields.put("traceId", trace.getTraceId());
            fields.put("spanId", trace.getSpanId());
        }
        return fields;
    }

    /// A refused request has the span of HTTP alone.
    private static SpanContext trace(Observation observation) {
        var operation = observation.span().getSpanContext();
        return operation.isValid() ? operation : Span.current().getSpanContext();
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    private static String millis(long nanos) {
        return nanos / 1_000_000 + "." + nanos % 1_000_000 / 100_000;
    }

    /// As a trusted proxy tells it, which may be any text.
    private static String address(Observation observation) {
        var address = observation.client();
        var host = address == null || address.hostAddress() == null ? "unknown" : address.hostAddress();
        var clean = host.replaceAll("[^0-9A-Za-z.:_%-]", "?");
        return clean.substring(0, Math.min(clean.length(), LONGEST_ADDRESS));
    }

    private static String text(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" "));
    }
}
