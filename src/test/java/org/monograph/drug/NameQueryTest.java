package org.monograph.drug;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

@MonographTest
class NameQueryTest {

    @Inject
    Session session;

    @Test
    void theIndexesFitTheQuery() {
        QuarkusTransaction.begin();
        try {
            // the few names of a test are read faster without an index
            session.createNativeMutationQuery("set local enable_seqscan = off").executeUpdate();
            var plan = session.createNativeQuery("explain " + NameQuery.SQL, String.class)
                    .setParameter("terms", new Integer[] {0})
                    .setParameter("places", new Integer[] {0})
                    .setParameter("names", new String[] {"klonapin"})
                    .setParameter("kinds", new String[] {"NAME BRAND"})
                    .setParameter("systems", new String[] {""})
                    .setParameter("guessTerms", new Integer[] {0})
                    .setParameter("guessPlaces", new Integer[] {0})
                    .setParameter("guesses", new String[] {"klonapin"})
                    .getResultList();

            assertThat(String.join("\n", plan))
                    .contains("Index Cond: (folded = ", "on ix_drug_name_near", "Index Cond: (folded % ")
                    .doesNotContain("Seq Scan");
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
