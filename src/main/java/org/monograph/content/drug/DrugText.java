package org.monograph.content.drug;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.base.graph.Request;
import org.monograph.content.citation.Citation;

/// The long text of a monograph, and the slugs of all citations of the monograph.
///
/// @param key of the drug's row
record DrugText(Long key, List<KeyPoint> keyPoints, List<Section> sections, List<String> citationSlugs) {

    private static final Batch<Long, DrugText> OF_DRUGS = new Batch<>(
            "drug texts", Validity.EVER, drugs -> rows(drugs).collect(toMap(DrugText::key, identity())), null);

    private record WithCitations(DrugText text, List<Citation> citations) {}

    private record Row(
            Long key,
            List<KeyPoint> keyPoints,
            List<Section> sections,
            Supplement supplement,
            List<String> citationSlugs) {

        DrugText text() {
            var complete = Supplement.orNone(supplement);
            return new DrugText(
                    key, complete.keyPoints(keyPoints), complete.sections(sections), List.copyOf(citationSlugs));
        }
    }

    static CompletionStage<List<KeyPoint>> keyPoints(Request request, Long drug) {
        return of(request, drug).thenApply(DrugText::keyPoints);
    }

    static CompletionStage<List<Section>> sections(Request request, Long drug) {
        return of(request, drug).thenApply(DrugText::sections);
    }

    private static CompletionStage<DrugText> of(Request request, Long drug) {
        var cached = OF_DRUGS.cached(request, drug);
        return cached != null
                ? completedFuture(cached)
                : withCitations(request).of(request, drug).thenApply(WithCitations::text);
    }

    static CompletionStage<List<Citation>> citations(Request request, Long drug) {
        var cached = OF_DRUGS.cached(request, drug);
        return cached != null
                ? Citation.BY_SLUG.of(request, cached.citationSlugs)
                : withCitations(request).of(request, drug).thenApply(WithCitations::citations);
    }

    /// Loads texts with their citations, which most texts share, and which are mostly cached.
    private static Batch<Long, WithCitations> withCitations(Request request) {
        return new Batch<>("drug texts with citations", drugs -> withCitations(drugs, request), null);
    }

    private static Map<Long, WithCitations> withCitations(Set<Long> drugs, Request request) {
        var texts = rows(drugs).toList();
        texts.forEach(text -> OF_DRUGS.cache(request, text.key, text));
        var citations = Citation.BY_SLUG.find(
                request,
                texts.stream().flatMap(text -> text.citationSlugs.stream()).collect(toSet()));
        return texts.stream()
                .collect(toMap(
                        DrugText::key,
                        text -> new WithCitations(
                                text,
                                text.citationSlugs.stream().map(citations::get).toList())));
    }

    private static Stream<DrugText> rows(Set<Long> drugs) {
        return Panache.getSession()
                .createSelectionQuery("""
                        select d.key, d.keyPoints, d.sections, d.supplement, d.citationSlugs
                        from Drug d where any_is(:drugs, d.key)""", Row.class)
                .setParameter("drugs", drugs.toArray(Long[]::new))
                .getResultList()
                .stream()
                .map(Row::text);
    }
}
