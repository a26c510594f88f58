package org.monograph.http;

import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// The one coding of answers that are kept compressed.
final class Gzip {

    private Gzip() {}

    static byte[] of(byte[] answer) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static boolean isAcceptedBy(HttpServerRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null && Stream.of(accepted.split(",")).anyMatch(Gzip::isMeantBy);
    }

    /// The weight 0 forbids it.
    private static boolean isMeantBy(String coding) {
        var end = coding.indexOf(';');
        var name = end < 0 ? coding : coding.substring(0, end);
        var weight = end < 0 ? "" : coding.substring(end + 1).strip();
        return name.strip().equalsIgnoreCase("gzip")
                && !(weight.startsWith("q=0")
                        && weight.chars().skip(3).allMatch(digit -> digit == '.' || digit == '0'));
    }
}
