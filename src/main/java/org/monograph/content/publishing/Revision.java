package org.monograph.content.publishing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.content.document.Document;

/// A document as it was published: numbered within its kind and slug, never changed.
@Entity
class Revision extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String kind;
    String slug;
    int number;

    /// Who published it.
    String source;

    /// Canonical JSON.
    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    /// SHA-256 of the canonical JSON, in lower-case hexadecimal.
    String digest;

    Instant publishedAt;

    /// What there is to know of a revision without its document.
    record Head(int number, String source, String digest) {}

    static Optional<Head> latest(Document document) {
        return find(
                        "select number, source, digest from Revision where kind = ?1 and slug = ?2 order by number desc",
                        document.kind(),
                        document.slug())
                .project(Head.class)
                .firstResultOptional();
    }

    /// Whether the document was ever published with this content.
    static boolean exists(Document document, String digest) {
        return count("kind = ?1 and slug = ?2 and digest = ?3", document.kind(), document.slug(), digest) > 0;
    }
}
