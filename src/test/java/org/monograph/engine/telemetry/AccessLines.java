package org.monograph.engine.telemetry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.monograph.Patience;

/// Captures the lines of the access log while it is open.
final class AccessLines extends Handler implements AutoCloseable {

    private final List<ExtLogRecord> lines = Collections.synchronizedList(new ArrayList<>());

    static AccessLines open() {
        var lines = new AccessLines();
        Logger.getLogger(AccessLog.CATEGORY).addHandler(lines);
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add((ExtLogRecord) line);
    }

    /// Waits, because a line is written after the client has its response.
    List<ExtLogRecord> await(int number) throws Exception {
        Patience.await(number + " lines", () -> lines.size() >= number);
        return List.copyOf(lines);
    }

    /// The fields without times, which differ in each run.
    List<Map<String, String>> fields(int number) throws Exception {
        return await(number).stream()
                .<Map<String, String>>map(line -> {
                    var fields = new TreeMap<>(line.getMdcCopy());
                    fields.keySet().removeAll(List.of("millis", "databaseMillis"));
                    return fields;
                })
                .toList();
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        Logger.getLogger(AccessLog.CATEGORY).removeHandler(this);
    }
}
