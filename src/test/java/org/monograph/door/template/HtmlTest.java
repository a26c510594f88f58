package org.monograph.door.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void onlyPartsOfTablesMayBeElementsOfATable() {
        var html =
                "<table><tr><td colspan=\"2\" onclick=\"x\">a</td><td rowspan=\"2\">b<sup>1</sup><b>c</b></td></tr></table>";

        assertThat(new Html(new Links(new Variables(Map.of()))).table(html).getValue())
                .isEqualTo(
                        "<table><tr>&lt;td colspan=\"2\" onclick=\"x\">a</td><td rowspan=\"2\">b<sup>1</sup>&lt;b>c&lt;/b>"
                                + "</td></tr></table>");
    }
}
