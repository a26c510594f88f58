package org.monograph.engine.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;
import org.monograph.door.http.GraphQL;

/// The deadline holds whatever an operation waits for: its requests are answered while what they wait for is still
/// locked. Each case needs a drug whose rows are not cached.
@MonographTest
@TestProfile(DeadlineTest.Short.class)
class DeadlineTest {

    public static class Short implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("monograph.http.deadline", "500ms");
        }
    }

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({"alternative, clonazepam", "content_version, baclofen", "drug, tizanidine"})
    void tenEqualAndTenDifferentQueriesAreAnsweredWhileATableIsLocked(String table, String drug) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table %s in access exclusive mode".formatted(table));
            var query = "{ drug(slug: \"%s\") { alternatives { reason } } } # %s".formatted(drug, table);
            assertTooLate(_ -> query);
            assertTooLate(i -> query + " " + i);
            connection.rollback();
        }
    }

    private static void assertTooLate(IntFunction<String> query) {
        List<Future<ValidatableResponse>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, 10)
                    .mapToObj(i -> threads.submit(() -> GraphQL.ask(query.apply(i))))
                    .toList();
        }
        assertThat(answers)
                .allSatisfy(answer -> answer.resultNow().body("errors.extensions.code", contains("DEADLINE_EXCEEDED")));
    }
}
