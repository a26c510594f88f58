package org.monograph.content.spl;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.time.LocalDate;
import org.monograph.base.terms.Sha256;
import org.monograph.content.labeldocument.LabelContent;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.labeldocument.LabelVersion;
import org.monograph.content.labelsource.LabelFlags;
import org.monograph.content.labelsource.LabelSink;
import org.monograph.content.labelsource.LabelValues;
import org.monograph.content.labelsource.RejectedLabelException;
import org.monograph.content.labelsource.RejectionCode;

/// Reads a file with one label.
public final class SplReader {

    private final LabelSink sink;
    private final LocalDate today;

    public SplReader(LabelSink sink, LocalDate today) {
        this.sink = sink;
        this.today = today;
    }

    /// @param xml which is not closed
    /// @throws IOException when the file cannot be read
    public void read(InputStream xml) throws IOException {
        String setId = null;
        try {
            var digest = Sha256.begin();
            var label = SplParser.parse(new DigestInputStream(xml, digest));
            var input = Sha256.end(digest);
            setId = label.value("root", "setId");
            var version = version(label);
            if (sink.isWanted(version, input)) {
                var document = document(version, label);
                sink.label(document, LabelFlags.of(document, today), input);
            }
        } catch (RejectedLabelException e) {
            sink.rejected(setId, e.code(), e.getMessage());
        }
    }

    private static LabelVersion version(XmlElement label) {
        if (!label.name().equals("document")) {
            throw new RejectedLabelException(RejectionCode.INVALID_FILE, "it is no label: its element is not document");
        }
        return LabelValues.version(
                label.value("root", "setId"),
                label.value("value", "versionNumber"),
                label.value("value", "effectiveTime"),
                label.value("root", "id"),
                LabelOrigin.SPL);
    }

    private static LabelDocument document(LabelVersion version, XmlElement label) {
        var profile = new SplProfile(label).profile();
        var sections = SplSections.of(label, SplProfile.isOverTheCounter(label));
        SplCheck.check(label, sections);
        return new LabelDocument(version, profile, new LabelContent(sections, null, null));
    }
}
