package org.monograph.base.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 299, 300, 301, 5_000, 1_000_000})
    void aValueIsFoundAsItWasStored(int length) {
        for (var value : new byte[][] {regular(length), random(length)}) {
            assertThat(Compression.value(Compression.compressed(value))).isEqualTo(value);
        }
    }

    @Test
    void aTextBecomesShorterAndNothingBecomesMuchLonger() {
        assertThat(Compression.compressed(regular(5_000))).hasSizeLessThan(1_000);
        assertThat(Compression.compressed(random(5_000))).hasSize(5_000 + Integer.BYTES);
    }

    @Test
    void manyThreadsCompressAtTheSameTime() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 500)
                    .mapToObj(number -> threads.submit(() -> {
                        var value = number % 2 == 0 ? regular(400 + number) : random(400 + number);
                        return Arrays.equals(Compression.value(Compression.compressed(value)), value);
                    }))
                    .toList();
            for (var one : all) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    private static byte[] regular(int length) {
        var bytes = new byte[length];
        IntStream.range(0, length).forEach(place -> bytes[place] = (byte) (place % 7));
        return bytes;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
