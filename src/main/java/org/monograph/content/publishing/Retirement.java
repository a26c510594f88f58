package org.monograph.content.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.Slug;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;

/// Holds from `at` until the document is published again.
@Entity
@Description("Why a document is not kept up any more.")
public class Retirement extends PanacheEntityBase {

    private static final JsonMapper JSON = new JsonMapper();

    /// What an editor writes of it.
    ///
    /// @param replacedBy slug of another document of the kind; null for none
    public record Text(RetirementKind how, String reason, String replacedBy) {}

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Ignore
    public Long row;

    /// As documents have it.
    @Column(name = "kind")
    @Ignore
    public String kindWord;

    @NonNull
    @Description("Slug of the document.")
    public String slug;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("What becomes of the document.")
    public RetirementKind how;

    @NonNull
    @Description("Why, for readers.")
    public String reason;

    @Description("Slug of the document of the same kind that takes its place. Null when there is none.")
    public String replacedBy;

    @Column(name = "published_at")
    @Description("When it was retired. Null in a change that is not published.")
    public Instant at;

    /// Null while it holds.
    @Ignore
    public Instant supersededAt;

    @Ignore
    public Long changeId;

    @NonNull
    @Description("What the document is about.")
    public DocumentKind getKind() {
        return DocumentKind.of(kindWord).orElseThrow();
    }

    @Ignore
    public DocumentName name() {
        return new DocumentName(getKind(), slug);
    }

    /// Whether it held at the moment; null means now.
    public boolean holdsAt(Instant moment) {
        return moment == null
                ? supersededAt == null
                : !at.isAfter(moment) && (supersededAt == null || supersededAt.isAfter(moment));
    }

    /// @param json of a `Text`
    public static Retirement of(DocumentKind kind, String slug, String json) {
        try {
            var text = JSON.readValue(json, Text.class);
            var retirement = new Retirement();
            retirement.kindWord = kind.word();
            retirement.slug = slug;
            retirement.how = text.how;
            retirement.reason = text.reason;
            retirement.replacedBy = text.replacedBy;
            return retirement;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String json(Text text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The one that holds now.
    public static Optional<Retirement> current(DocumentKind kind, String slug) {
        return current(kind, List.of(Slug.orNone(slug))).stream().findFirst();
    }

    /// Those that hold now, and send readers to documents of these slugs.
    static List<Retirement> replacedBy(Collection<String> slugs) {
        return Panache.getSession()
                .createSelectionQuery(
                        "from Retirement where any_is(:slugs, replacedBy) and supersededAt is null", Retirement.class)
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList();
    }

    /// Those that hold now.
    public static List<Retirement> current(DocumentKind kind, Collection<String> slugs) {
        return Panache.getSession()
                .createSelectionQuery(
                        "from Retirement where kindWord = :kind and any_is(:slugs, slug) and supersededAt is null",
                        Retirement.class)
                .setParameter("kind", kind.word())
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList();
    }
}
