package org.monograph.content.naming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.IdentifierScope;
import org.monograph.content.drug.IdentifierSystem;
import org.monograph.content.publishing.Editor;

@MonographTest
class DrugNameFillTest {

    @Inject
    Editor editor;

    @Inject
    Session session;

    @Test
    void theMigrationWritesTheSameNamesAsThePublisher() throws IOException {
        editor.publishCalled(
                "filled",
                "Fillédol® Ñandú",
                List.of(
                        "Fill-Brand 1,25",
                        "FILL BRAND 1 – 25",
                        "Fill’s “best”",
                        "Fill+",
                        "a\u00ad\u200bb c",
                        "y".repeat(101)),
                List.of("O'Fill, Inc. 3-4-x", "—", "ﬁll/½"),
                new DrugIdentifier(IdentifierSystem.CAS, "1622-61-3", IdentifierScope.INGREDIENT),
                new DrugIdentifier(IdentifierSystem.SPL_SET_ID, "ebc11109-E7BF-452d", IdentifierScope.PRODUCT));
        var fill = fill();

        QuarkusTransaction.begin();
        try {
            var published = rows();
            session.doWork(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("delete from drug_name");
                    statement.execute(fill);
                }
            });
            assertThat(rows()).hasSizeGreaterThan(30).isEqualTo(published);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static String fill() throws IOException {
        try (var migration = DrugNameFillTest.class.getResourceAsStream("/db/migration/V015__create_drug_name.sql")) {
            var sql = new String(migration.readAllBytes(), UTF_8);
            // the columns have become json since
            return sql.substring(sql.indexOf("with written"), sql.indexOf("create index"))
                    .replace("jsonb_", "json_")
                    .replace("unnest(", "json_array_elements_text(");
        }
    }

    private List<String> rows() {
        return session.createNativeQuery("""
                        select concat_ws('|', drug_id, folded, kind, system) from drug_name order by 1""", String.class).getResultList();
    }
}
