package org.monograph.content.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.published.Term;
import org.monograph.base.terms.PageKind;

/// An entry of a vocabulary that has a page of its own.
@MappedSuperclass
public abstract class PageTerm extends Term {

    /// Null when nothing of it is recorded.
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public Editorial editorial;

    /// 1970 when it is not recorded. A trigger sets it.
    @Ignore
    @Column(name = "updated_at", insertable = false, updatable = false)
    public Instant updateTime;

    protected abstract PageKind page();

    /// For a page whose editors wrote none.
    protected abstract String madeTitle();

    protected abstract String madeDescription();

    private Editorial known() {
        return editorial == null ? Editorial.NONE : editorial;
    }

    @NonNull
    @Description(PageKind.PATH)
    public String getPath() {
        return page().path(slug);
    }

    @NonNull
    @Description(PageHead.TITLE)
    public String getMetaTitle() {
        return Objects.requireNonNullElseGet(known().metaTitle(), this::madeTitle);
    }

    @NonNull
    @Description(PageHead.DESCRIPTION)
    public String getMetaDescription() {
        return Objects.requireNonNullElseGet(known().metaDescription(), this::madeDescription);
    }

    @NonNull
    @Description(PageHead.LANGUAGE_DESCRIPTION)
    public String getLanguage() {
        return PageHead.LANGUAGE;
    }

    @NonNull
    @Description(PageHead.AUTHORS)
    public List<@NonNull Contributor> getAuthors() {
        return known().authors();
    }

    @NonNull
    @Description(PageHead.REVIEWERS)
    public List<@NonNull Contributor> getReviewers() {
        return known().reviewers();
    }

    @Description(PageHead.UPDATED_AT)
    public Instant getUpdatedAt() {
        return PageHead.knownTime(updateTime);
    }
}
