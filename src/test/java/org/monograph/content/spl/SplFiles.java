package org.monograph.content.spl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labelsource.TestLabels;
import org.monograph.content.labelsource.TestLabels.Collected;

/// Labels in XML, for tests.
final class SplFiles {

    private SplFiles() {}

    static final Map<String, byte[]> FILES = TestLabels.files(TestLabels.SPL, ".xml");
    static final Map<String, byte[]> TWINS = TestLabels.files(TestLabels.SPL, ".json");

    static Collected read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    static Collected read(byte[] xml) {
        return TestLabels.read(xml, (in, sink) -> new SplReader(sink, LocalDate.of(2026, 11, 29)).read(in));
    }

    static LabelDocument label(String name) {
        return read(FILES.get(name + ".xml")).labels.getFirst();
    }

    static String xml(String inBody) {
        return """
               <document xmlns="urn:hl7-org:v3"><id root="v-1"/><effectiveTime value="20260131"/><setId root="abc-1"/>
               <versionNumber value="3"/><component><structuredBody>%s</structuredBody></component></document>""".formatted(inBody);
    }

    static List<LabelSectionDocument> sections(String inBody) {
        var read = read(xml(inBody));
        assertThat(read.rejections).isEmpty();
        return read.labels.getFirst().content().sections();
    }

    static List<String> names() {
        return FILES.keySet().stream().map(file -> file.replace(".xml", "")).toList();
    }
}
