package org.monograph.content.spl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.spl.SplFiles.read;
import static org.monograph.content.spl.SplFiles.xml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.content.labelsource.RejectionCode;

class SplRejectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE document [<!ENTITY a 'b'>]><document>&a;</document>|FORBIDDEN_XML",
                "<!DOCTYPE document SYSTEM 'file:///etc/passwd'><document/>|FORBIDDEN_XML",
                "<document>&a;</document>|FORBIDDEN_XML",
                "<document><setId root='a'/>|TRUNCATED_FILE",
                "<document>&#0;</document>|INVALID_FILE",
                "<other/>|INVALID_FILE",
                "<document/>|NO_SET_ID",
                "<document><setId root='a'/></document>|NO_VERSION",
                "<document><setId root='a'/><versionNumber value='1'/><effectiveTime value='20260230'/></document>|NO_DATE",
            })
    void invalidFilesAreRejected(String xml, RejectionCode code) {
        var read = read(xml);

        assertThat(read.rejections).containsExactly(code);
        assertThat(read.labels).isEmpty();
    }

    @Test
    void manyReferencesToCharactersAreNoEntities() {
        var text = "&amp;&#xAE;".repeat(100_000);
        var read =
                read(xml("<component><section><title>a</title><text>%s</text></section></component>".formatted(text)));

        assertThat(read.rejections).isEmpty();
        assertThat(read.labels.getFirst().content().sections().getFirst().text())
                .isEqualTo("&®".repeat(100_000));
    }

    @Test
    void whatIsNestedTooDeeplyOrNotUtf8IsRejected() {
        assertThat(read("<document>" + "<a>".repeat(300)).rejections).containsExactly(RejectionCode.TOO_LARGE);
        assertThat(read(new byte[] {'<', 'a', '>', (byte) 0xC3, 0x28, '<', '/', 'a', '>'}).rejections)
                .containsExactly(RejectionCode.INVALID_ENCODING);
    }
}
