package org.monograph.content.labelimport;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.monograph.content.labelsource.RejectionCode;

/// The rest of a file cannot be read.
final class FileFailureException extends IOException {

    private static final long serialVersionUID = 1L;

    private final RejectionCode code;

    FileFailureException(RejectionCode code, String reason) {
        super(reason);
        this.code = code;
    }

    RejectionCode code() {
        return code;
    }

    static FileFailureException of(IOException failure) {
        return switch (failure) {
            case FileFailureException known -> known;
            case JsonEOFException _, EOFException _ ->
                new FileFailureException(RejectionCode.TRUNCATED_FILE, "it ends in the middle");
            case StreamConstraintsException _ ->
                new FileFailureException(
                        RejectionCode.TOO_LARGE, "a text is longer, or nested more deeply, than labels are");
            case CharConversionException _ ->
                new FileFailureException(RejectionCode.INVALID_ENCODING, "it is not UTF-8");
            case JsonParseException json
            when json.getOriginalMessage().contains("UTF-8") ->
                new FileFailureException(RejectionCode.INVALID_ENCODING, "it is not UTF-8" + place(json));
            case JsonProcessingException json ->
                new FileFailureException(RejectionCode.INVALID_FILE, "it is no JSON" + place(json));
            case ZipException _ ->
                new FileFailureException(RejectionCode.TRUNCATED_FILE, "the archive is damaged or incomplete");
            default -> new FileFailureException(RejectionCode.INVALID_FILE, "it cannot be read");
        };
    }

    private static String place(JsonProcessingException failure) {
        var place = failure.getLocation();
        return place == null || place.getByteOffset() < 0 ? "" : " from byte %,d on".formatted(place.getByteOffset());
    }
}
