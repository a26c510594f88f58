package org.monograph.door.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserAcceptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8 | true
            text/html                                                                             | true
            Text/HTML;charset=utf-8                                                               | true
            text/html, application/json                                                           | true
            application/json;q=0.9, text/html;level=1;q=0.9                                       | true
            application/json;q=0.9, text/html;q=0.8                                               | false
            application/graphql-response+json, text/html;q=0.9                                    | false
            application/json;q=0.5, application/graphql-response+json;q=0.9, text/html;q=0.7      | false
            application/json;q=0.9, application/json;q=0.1, text/html;q=0.5                       | false
            text/html;q=0, */*                                                                    | false
            text/html;q=high                                                                      | false
            text/*, */*                                                                           | false
            text/html+json                                                                        | false
            */*                                                                                   | false
            application/json                                                                      | false
            ''                                                                                    | false
            ,;                                                                                    | false
            """)
    void browsersNameHtmlAndPreferNoJson(String accept, boolean browser) {
        assertThat(BrowserAccept.matches(accept)).isEqualTo(browser);
    }
}
