package org.monograph.base.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class InputTextTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a\tb\r\nc", "💊💊💊💊💊", "é", "\u200f"})
    void textIsAccepted(String text) {
        assertThat(InputText.checked("name", text, 6)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "\u0000", "a\u0007", "\ud83d", "\udc8a\ud83d", "\u0085"})
    void aTooLongTextOrControlCharactersAreRefused(String text) {
        assertThatThrownBy(() -> InputText.checked("name", text, 6))
                .isInstanceOf(ContentException.class)
                .hasMessage("name: up to 6 characters are allowed, and no control characters");
    }
}
