package org.monograph.content.labelsearch;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.published.SqlFile;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;
import org.monograph.content.label.Label;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelFormat;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.LabelSectionKind;
import org.monograph.content.labelsection.LabelSection;

/// A text that is searched for in labels.
///
/// @param kinds each once, in the order of the enum; null for all
/// @param audience null for all
record LabelSearch(String text, List<LabelSectionKind> kinds, Audience audience) {

    private static final int MAX_LENGTH = 200;
    private static final int SORT_VALUES = 3;
    private static final double SCORE_UNIT = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final String PAGE = SqlFile.withParts("label/search");
    private static final String COUNT = SqlFile.withParts("label/count-hits");

    /// A row of `search.sql`.
    record Row(Integer score, Long textId, Integer ordinal, Long labelKey, String document, String[] stems) {

        List<String> sortValues() {
            return Stream.of(score, textId, ordinal).map(String::valueOf).toList();
        }

        LabelSection section() {
            return new LabelSection(LabelFormat.read(document, LabelSectionDocument.class));
        }
    }

    static LabelSearch of(String typed, List<LabelSectionKind> kinds, Audience audience) {
        InputText.checked("text", typed, MAX_LENGTH);
        if (typed.isBlank()) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "text: from 1 to %d characters are allowed, with at least one that is not a space"
                            .formatted(MAX_LENGTH));
        }
        return new LabelSearch(
                typed.strip(),
                kinds == null ? null : kinds.stream().distinct().sorted().toList(),
                audience);
    }

    LabelHitConnection page(int first, String after) {
        var page = PageRequest.of(Cursor.list("search in labels", this), SORT_VALUES, first, after);
        if (!page.after().stream().allMatch(value -> NUMBER.matcher(value).matches())) {
            throw Cursor.invalid();
        }
        var rows = Page.of(page, rows(page), Row::sortValues);
        return new LabelHitConnection(hits(rows.items()), rows.info(), this);
    }

    private List<Row> rows(PageRequest page) {
        return bound(Panache.getSession().createNativeQuery(PAGE, Row.class))
                .setParameter("isFirstPage", page.isFirst())
                .setParameter("afterScore", after(page, 0))
                .setParameter("afterText", after(page, 1))
                .setParameter("afterOrdinal", after(page, 2))
                .setParameter("limit", page.limit())
                .getResultList();
    }

    private static long after(PageRequest page, int place) {
        return page.isFirst() ? 0 : Long.parseLong(page.after().get(place));
    }

    private List<LabelHit> hits(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var labels = Label.byKey(rows.stream().map(Row::labelKey).distinct().toList()).stream()
                .collect(toMap(label -> label.key, identity()));
        var sections = rows.stream().map(Row::section).toList();
        var snippets = LabelPassage.marked(text, sections, List.of(rows.getFirst().stems));
        return Stream.iterate(0, place -> place < rows.size(), place -> place + 1)
                .map(place -> new LabelHit(
                        labels.get(rows.get(place).labelKey),
                        sections.get(place),
                        snippets.get(place),
                        rows.get(place).score / SCORE_UNIT))
                .toList();
    }

    int count() {
        return bound(Panache.getSession().createNativeQuery(COUNT, Long.class))
                .getSingleResult()
                .intValue();
    }

    private <T> NativeQuery<T> bound(NativeQuery<T> query) {
        return query.setParameter("text", text)
                .setParameter("isAnyKind", kinds == null)
                .setParameter(
                        "kinds",
                        kinds == null
                                ? new String[0]
                                : kinds.stream().map(kind -> "kind:" + kind).toArray(String[]::new))
                .setParameter("audience", audience == null ? "" : audience.name());
    }
}
