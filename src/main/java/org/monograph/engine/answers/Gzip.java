package org.monograph.engine.answers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Compression of answers and pages. No other content coding is supported.
public final class Gzip {

    private static final Pattern ZERO = Pattern.compile("\\s*[qQ]\\s*=\\s*0(\\.0*)?\\s*");

    private Gzip() {}

    public static byte[] compress(byte[] answer) {
        return compress(answer, Deflater.DEFAULT_COMPRESSION);
    }

    /// For what is sent once.
    static byte[] compressQuickly(byte[] answer) {
        return compress(answer, Deflater.BEST_SPEED);
    }

    private static byte[] compress(byte[] answer, int level) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new LevelStream(bytes, level)) {
            zip.write(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class LevelStream extends GZIPOutputStream {

        LevelStream(OutputStream out, int level) throws IOException {
            super(out, 8192);
            def.setLevel(level);
        }
    }

    /// Not `RoutingContext.parsedHeaders()`: that reads one header line only, and takes `gzip; q = 0` for a
    /// weight of 1.
    ///
    /// @param acceptEncoding all lines of the header; null where the client does not send it
    public static boolean isAccepted(String acceptEncoding) {
        return acceptEncoding != null
                // as most clients begin
                && (acceptEncoding.startsWith("gzip,")
                        || Stream.of(acceptEncoding.split(",")).anyMatch(Gzip::isAcceptedCoding));
    }

    /// The weight 0 means "not acceptable".
    private static boolean isAcceptedCoding(String coding) {
        var parts = coding.split(";", -1);
        return parts[0].strip().equalsIgnoreCase("gzip")
                && Stream.of(parts).skip(1).noneMatch(part -> ZERO.matcher(part).matches());
    }
}
