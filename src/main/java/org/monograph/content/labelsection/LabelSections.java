package org.monograph.content.labelsection;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monograph.base.graph.Batch;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelFormat;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.LabelSectionKind;

/// Reads sections of labels. What is asked for is part of the key: a label has up to a megabyte of text, of which many
/// answers show one section.
public final class LabelSections {

    public static final Batch<Of, List<LabelSection>> BATCH =
            new Batch<>("sections of labels", LabelSections::find, List.of());

    private static final String SQL = """
            select text_id, cast(document as text) from label_section
            where text_id = any(cast(:texts as bigint[]))
                and (:isAnyKind or kind = any(cast(:kinds as text[])))
                and (:isForAll or audience = :audience)
            order by text_id, ordinal""";

    /// @param text row with which the text was written
    /// @param kinds null for all
    /// @param audience null for all
    public record Of(long text, List<LabelSectionKind> kinds, Audience audience) {

        private Object arguments() {
            return List.of(Optional.ofNullable(kinds), Optional.ofNullable(audience));
        }
    }

    private LabelSections() {}

    /// All of one text, for code that runs outside of a batch.
    public static List<LabelSection> of(long text) {
        var all = new Of(text, null, null);
        return find(Set.of(all)).getOrDefault(all, List.of());
    }

    private static Map<Of, List<LabelSection>> find(Set<Of> keys) {
        var found = new HashMap<Of, List<LabelSection>>();
        keys.stream().collect(groupingBy(Of::arguments)).values().forEach(similar -> {
            var sections = sections(similar);
            similar.forEach(key -> found.put(key, sections.getOrDefault(key.text, List.of())));
        });
        return found;
    }

    /// @param similar with equal arguments
    private static Map<Long, List<LabelSection>> sections(List<Of> similar) {
        var first = similar.getFirst();
        var kinds = first.kinds == null ? List.<LabelSectionKind>of() : first.kinds;
        var rows = Panache.getSession()
                .createNativeQuery(SQL, Object[].class)
                .setParameter("texts", similar.stream().map(Of::text).toArray(Long[]::new))
                .setParameter("isAnyKind", first.kinds == null)
                .setParameter("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("isForAll", first.audience == null)
                .setParameter("audience", first.audience == null ? "" : first.audience.name())
                .getResultList();
        var sections = new HashMap<Long, List<LabelSection>>();
        rows.forEach(row ->
                sections.computeIfAbsent((Long) row[0], _ -> new ArrayList<>()).add(section((String) row[1])));
        return sections;
    }

    private static LabelSection section(String json) {
        return new LabelSection(LabelFormat.read(json, LabelSectionDocument.class));
    }
}
