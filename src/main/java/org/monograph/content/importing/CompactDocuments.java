package org.monograph.content.importing;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Documents of a text, without what is needed only if they have a problem. The text is then read again.
/// For texts that together may be large.
public final class CompactDocuments {

    private final Supplier<List<ParsedDocument>> reading;
    private List<ParsedDocument> again;

    private CompactDocuments(Supplier<List<ParsedDocument>> reading) {
        this.reading = reading;
    }

    /// @param reading reads the text; each time with the same result
    public static List<ParsedDocument> of(Supplier<List<ParsedDocument>> reading) {
        return new CompactDocuments(reading).read();
    }

    private List<ParsedDocument> read() {
        var documents = reading.get();
        return IntStream.range(0, documents.size())
                .mapToObj(number -> documents.get(number).compact(() -> lines(number)))
                .toList();
    }

    private PartLines lines(int number) {
        if (again == null) {
            again = reading.get();
        }
        return again.get(number).lines().get();
    }
}
