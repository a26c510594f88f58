package org.monograph.content.editorial;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Basic;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.published.Publication;
import org.monograph.base.terms.Folded;

/// An entry with a name, by which lists are sorted.
@MappedSuperclass
public abstract class NamedTerm extends PageTerm {

    /// Number of current entries of a vocabulary.
    public static final Batch<Class<? extends NamedTerm>, Integer> COUNT =
            new Batch<>("entries", NamedTerm::counts, null);

    private static final List<String> SORT_KEYS = List.of("sortName", "slug");

    @NonNull
    @Description("Medical name.")
    public String name;

    @Ignore
    public String sortName;

    @Basic
    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Other names, medical and everyday, by which a search finds it. Empty when none is recorded.")
    public List<@NonNull String> synonyms;

    /// Sets the name and the value by which it is sorted.
    public final void assignName(String newName) {
        name = newName;
        sortName = Folded.of(newName);
    }

    public static PageRequest request(Class<? extends NamedTerm> vocabulary, Integer first, String after) {
        return PageRequest.of(vocabulary.getSimpleName(), 2, first, after);
    }

    /// A page of the current entries, sorted by name.
    public static <T extends NamedTerm> Page<T> page(Class<T> vocabulary, PageRequest request) {
        var conditions = new HqlFilter("t", AsOf.TODAY).after(SORT_KEYS, ">", request.after());
        var query = Panache.getSession()
                .createSelectionQuery(
                        "from %s t where %s order by sortName, slug".formatted(vocabulary.getSimpleName(), conditions),
                        vocabulary)
                .setMaxResults(request.limit());
        return Page.of(request, conditions.bindTo(query).getResultList(), term -> List.of(term.sortName, term.slug));
    }

    private static Map<Class<? extends NamedTerm>, Integer> counts(Set<Class<? extends NamedTerm>> vocabularies) {
        return vocabularies.stream().collect(toMap(vocabulary -> vocabulary, NamedTerm::count));
    }

    private static int count(Class<? extends NamedTerm> vocabulary) {
        return Panache.getSession()
                .createSelectionQuery(
                        "select count(*) from %s where %s".formatted(vocabulary.getSimpleName(), Publication.CURRENT),
                        Long.class)
                .getSingleResult()
                .intValue();
    }
}
