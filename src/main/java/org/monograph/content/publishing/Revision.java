package org.monograph.content.publishing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.content.document.Document;

/// A published document. Revisions are numbered per kind and slug, from 1, and never change.
@Entity
class Revision extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String kind;
    String slug;
    int number;

    /// `first-content` for the documents that come with the service.
    @Column(name = "source")
    String publishedBy;

    /// Canonical JSON.
    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    /// SHA-256 of the canonical JSON, in lower-case hexadecimal.
    String digest;

    Instant publishedAt;

    /// A revision without its document.
    record Head(int number, String publishedBy, String digest) {}

    static Optional<Head> latest(Document document) {
        return find(
                        "select number, publishedBy, digest from Revision where kind = ?1 and slug = ?2 order by number desc",
                        document.kind(),
                        document.slug())
                .project(Head.class)
                .firstResultOptional();
    }

    /// Whether any revision of the document has this digest.
    static boolean exists(Document document, String digest) {
        return count("kind = ?1 and slug = ?2 and digest = ?3", document.kind(), document.slug(), digest) > 0;
    }
}
