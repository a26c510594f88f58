package org.monograph.door.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a **b**                      | <p>a <strong>b</strong></p>",
                "[a](/drugs/a)                | <p><a href=\"/drugs/a?jurisdiction=US\">a</a></p>",
                "[a](#sections.a)             | <p><a href=\"#sections.a\">a</a></p>",
                "[999](tel:999)               | <p><a href=\"tel:999\">999</a></p>",
                "[a](javascript:alert(1))     | <p><a href=\"#\">a</a></p>",
                "<b onclick=x>a</b>           | <p>&lt;b onclick=x&gt;a&lt;/b&gt;</p>",
                "# a                          | <h4>a</h4>",
                "#### a                       | <h6>a</h6>"
            })
    void commonMarkBecomesHtmlWithoutHtmlOfItsOwn(String text, String html) {
        assertThat(Markdown.html(text, path -> path + "?jurisdiction=US").strip())
                .isEqualTo(html);
    }
}
