package org.monograph.content.naming;

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
    void anIndexFindsEqualAndSimilarNames() {
        QuarkusTransaction.begin();
        try {
            // as many as 10,000 drugs have
            session.createNativeMutationQuery("""
                            insert into drug_name
                            select -n, d.id, left(md5(cast(n as text)), 12), 'BRAND', null
                            from drug d, generate_series(1, 50000) n
                            where d.slug = 'clonazepam' and d.superseded_at is null""").executeUpdate();
            session.createNativeMutationQuery("analyze drug_name").executeUpdate();
            var plan = session.createNativeQuery("explain " + NameQuery.SQL, String.class)
                    .setParameter("terms", new Integer[] {0})
                    .setParameter("indexes", new Integer[] {0})
                    .setParameter("keys", new String[] {"klonapin"})
                    .setParameter("kinds", new String[] {"NAME BRAND"})
                    .setParameter("systems", new String[] {""})
                    .setParameter("fuzzyTerms", new Integer[] {0})
                    .setParameter("fuzzyIndexes", new Integer[] {0})
                    .setParameter("fuzzyKeys", new String[] {"klonapin"})
                    .getResultList();

            assertThat(String.join("\n", plan))
                    .contains(
                            "using ix_drug_name_folded",
                            "Index Cond: (folded = ",
                            "on ix_drug_name_near",
                            "Index Cond: (folded % ",
                            "ix_drug_name_sound",
                            "using pk_drug on drug")
                    .doesNotContain("Seq Scan on drug_name");
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
