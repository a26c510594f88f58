package org.monograph.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlFailureTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true, true",
        "57P01, true, true",
        "53300, false, true",
        "53100, false, false",
        "40001, false, true",
        "28P01, false, true",
        "3D000, false, true",
        ", false, true",
        "57014, false, false",
        "42P01, false, false",
        "25006, false, false",
    })
    void theStateShowsABrokenConnectionOrAnUnavailableDatabase(String state, boolean broken, boolean unavailable) {
        var failure = new SQLException("It failed", state);
        assertThat(SqlFailure.isBrokenConnection(failure)).isEqualTo(broken);
        assertThat(SqlFailure.isUnavailable(failure)).isEqualTo(unavailable);
    }

    @Test
    void theMessageIsOneLineOfTheDriver() {
        var failure = new SQLException(
                "An I/O error occurred.\n  Detail: none", "08006", new SocketTimeoutException("Read timed out"));
        assertThat(SqlFailure.message(new IllegalStateException("wrapped", failure)))
                .isEqualTo("An I/O error occurred. Read timed out");
        assertThat(SqlFailure.message(new IllegalStateException(null, null))).isEqualTo("null");
    }
}
