package org.monograph.engine.answers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Compression of answers and pages. No other content coding is supported.
public final class Gzip {

    private static final Pattern ZERO = Pattern.compile("\\s*[qQ]\\s*=\\s*0(\\.0*)?\\s*");

    private Gzip() {}

    public static byte[] compress(byte[] answer) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Not `RoutingContext.parsedHeaders()`: that reads one header line only, and takes `gzip; q = 0` for a
    /// weight of 1.
    ///
    /// @param acceptEncoding all lines of the header; null where the client does not send it
    public static boolean isAccepted(String acceptEncoding) {
        return acceptEncoding != null && Stream.of(acceptEncoding.split(",")).anyMatch(Gzip::isAcceptedCoding);
    }

    /// The weight 0 means "not acceptable".
    private static boolean isAcceptedCoding(String coding) {
        var parts = coding.split(";", -1);
        return parts[0].strip().equalsIgnoreCase("gzip")
                && Stream.of(parts).skip(1).noneMatch(part -> ZERO.matcher(part).matches());
    }
}
