package org.monograph.base.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /// The example of FIPS 180-2.
    @Test
    void partsHaveTheDigestOfTheWhole() {
        var digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

        assertThat(Sha256.of("abc")).isEqualTo(digest);
        assertThat(Sha256.of(ByteBuffer.wrap(new byte[] {'a'}), ByteBuffer.wrap(new byte[] {'b', 'c'})))
                .isEqualTo(digest);
    }
}
