package org.monograph.content.search;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;

/// A text and how it is matched: two equal searches have the same result, of which a client may request any
/// page.
///
/// @param emergencies slugs of the emergencies that the text names, the most urgent first
/// @param words as they are searched for; empty where entries must match exactly
record Search(SearchText text, List<String> emergencies, Matching matching, SearchWords words) {

    /// Fewer exact matches than this, of all kinds together, lead to a second search for similar entries.
    private static final int ENOUGH = 3;
    /// How many outdated entries may be among the best before a second statement considers all entries.
    private static final int SPARE = 20;

    private static final int ALL = 1_000_000_000;

    record Result(Search search, Page<SearchHit> page) {}

    /// @param hits of one page, and one more if there is another page
    record Found(Search search, List<SearchHit> hits) {

        Result page(PageRequest request) {
            return new Result(search, Page.of(request, hits, hit -> hit.cursorValues(search.matching)));
        }
    }

    static Found find(SearchRequest request, Function<String, List<String>> emergenciesIn) {
        var text = SearchText.of(request.text());
        var page = request.page();
        var emergencies = emergenciesIn.apply(text.text());
        if (!page.isFirst()) {
            var search =
                    of(text, emergencies, Matching.of(page.after().getFirst())).withEmergencies(emergenciesIn);
            return search.found(search.rows(request.kinds(), page, 0));
        }
        var exact = of(text, emergencies, Matching.EXACT);
        var rows = exact.rows(request.kinds(), page, ENOUGH);
        if (!text.isPlain() || rows.getFirst().isEnough()) {
            return exact.found(rows);
        }
        var similar = of(text, emergencies, Matching.SIMILAR).withEmergencies(emergenciesIn);
        return similar.found(similar.rows(request.kinds(), page, 0));
    }

    static Search of(SearchText text, List<String> emergencies, Matching matching) {
        var isDangerous = !emergencies.isEmpty() || text.namesDangerOfADrug();
        return new Search(
                text,
                emergencies,
                matching,
                matching == Matching.SIMILAR ? SearchWords.of(text, isDangerous) : SearchWords.NONE);
    }

    /// With the emergencies that only the corrected text names: "i wnat to die".
    private Search withEmergencies(Function<String, List<String>> namedIn) {
        var corrected = correctedText();
        return !emergencies.isEmpty() || corrected == null
                ? this
                : new Search(text, namedIn.apply(corrected), matching, words);
    }

    /// The text with the corrected words; null when none was corrected.
    String correctedText() {
        var corrections = words.corrections();
        return corrections.isEmpty() ? null : text.with(corrections);
    }

    /// Whether the text names a danger, and a drug that is not ours or may not be.
    private boolean isOfAnotherDrug() {
        return (!emergencies.isEmpty() || text.namesDangerOfADrug())
                && (text.namesAnotherDrug() || words.hasAnotherDrug());
    }

    /// A row of `page.sql`, which explains the columns. An empty page has one row, without an entry.
    private record Row(
            String kind,
            String slug,
            String statementKey,
            Double score,
            String title,
            String matchedOn,
            String snippet,
            Long entries,
            Boolean isAnswered,
            Boolean isCut) {

        boolean isEnough() {
            return entries >= ENOUGH && isAnswered;
        }

        Stream<SearchHit> hit() {
            return kind == null
                    ? Stream.of()
                    : Stream.of(new SearchHit(
                            SearchKind.valueOf(kind),
                            slug,
                            statementKey,
                            score,
                            title,
                            MatchedOn.of(matchedOn),
                            Snippet.html(snippet)));
        }
    }

    private Found found(List<Row> rows) {
        return new Found(this, rows.stream().flatMap(Row::hit).toList());
    }

    private List<Row> rows(List<SearchKind> kinds, PageRequest request, int enough) {
        var rows = rows(kinds, request, enough, SPARE);
        return rows.getFirst().isCut && rows.size() < request.limit() ? rows(kinds, request, enough, ALL) : rows;
    }

    private List<Row> rows(List<SearchKind> kinds, PageRequest request, int enough, int spare) {
        return rows(SearchSql.page(matching), pageParameters(kinds, request, enough, spare), Row.class);
    }

    /// The number of matching entries of each kind.
    List<SearchFacet> counts() {
        return SearchFacet.of(rows(SearchSql.counts(matching), textParameters(), SearchFacet.Row.class));
    }

    static <R> List<R> rows(String sql, Map<String, Object> parameters, Class<R> row) {
        var query = Panache.getSession().createNativeQuery(sql, row);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /// None is null, as PostgreSQL prepares a statement again when the type of a parameter is missing.
    Map<String, Object> pageParameters(List<SearchKind> kinds, PageRequest request, int enough, int spare) {
        var parameters = new HashMap<>(textParameters());
        parameters.put("isAnyKind", kinds == null);
        parameters.put("kinds", names(kinds == null ? List.of() : kinds));
        parameters.put("pageSize", request.limit());
        parameters.put("spare", spare);
        parameters.put("isFirstPage", request.isFirst());
        parameters.put(
                "afterScore",
                request.isFirst() ? 0.0 : SearchHit.score(request.after().get(1)));
        parameters.put("afterNodeId", request.isFirst() ? "" : request.after().getLast());
        parameters.put("enough", enough);
        parameters.put("foldedText", text.folded());
        parameters.put("dangers", text.dangers().toArray(String[]::new));
        parameters.put("gravestDangers", names(List.of(Danger.CONTRAINDICATION, Danger.BOX)));
        parameters.put("rareWords", text.rareWords());
        parameters.put("snippetOptions", Snippet.OPTIONS);
        return parameters;
    }

    private Map<String, Object> textParameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("spacedText", " " + Danger.words(text.with(words.corrections())) + " ");
        parameters.put(
                "emergencies",
                emergencies.stream()
                        .map(slug -> SearchKind.EMERGENCY.nodeText(slug, null))
                        .toArray(String[]::new));
        parameters.put("isOfAnotherDrug", isOfAnotherDrug());
        // a single word does not name a drug and something else, and a phrase or an excluded word is meant exactly
        parameters.put("isDrugNeeded", text.words().size() > 1 && (text.isPlain() || !emergencies.isEmpty()));
        if (matching == Matching.EXACT) {
            parameters.put("beginning", text.beginning());
            parameters.put("last", text.last());
        } else {
            parameters.put(
                    "words",
                    words.words().stream().map(SearchWords.Word::searched).toArray(String[]::new));
            parameters.put(
                    "areOtherDrugs",
                    words.words().stream().map(SearchWords.Word::isOtherDrug).toArray(Boolean[]::new));
            parameters.put("lastWord", text.foldedLast());
        }
        return parameters;
    }

    private static String[] names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }
}
