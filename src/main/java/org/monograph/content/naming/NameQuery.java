package org.monograph.content.naming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The SQL statement that finds names for many terms at once: names that equal words of a term, and names that
/// resemble its words without an equal name.
final class NameQuery {

    // "offset 0" forces the order of execution, trigram index first, even before PostgreSQL has statistics of
    // the tables.
    // "clonapin" shares too few trigrams with "klonopin", but has the same consonants: names of the same sound are
    // candidates too, by the index of V022.
    // Superseded rows are removed before the limit, as those of a drug that changes often could fill it.
    static final String SQL = SoundAlike.inSql("""
            with interpretation (term, index, key, kinds, system) as (
                select * from unnest(cast(:terms as int[]), cast(:indexes as int[]), cast(:keys as text[]),
                    cast(:kinds as text[]), cast(:systems as text[]))),
            equal as materialized (
                select i.term, i.index, n.drug_id, n.kind, n.folded
                from interpretation i
                join drug_name n on n.folded = i.key and n.kind = any(string_to_array(i.kinds, ' '))
                    and (i.system = '' or n.system = i.system)
                join drug d on d.id = n.drug_id and d.superseded_at is null),
            fuzzy as materialized (
                select f.*
                from unnest(cast(:fuzzyTerms as int[]), cast(:fuzzyIndexes as int[]), cast(:fuzzyKeys as text[]))
                    f (term, index, key)
                where not exists (
                    select from equal e where e.term = f.term and (e.index = 0 or e.kind = 'CODE' or e.folded = f.key)))
            select term, index, drug_id, kind, folded from equal
            union all
            select f.term, f.index, similar_name.drug_id, 'FUZZY', similar_name.folded
            from fuzzy f cross join lateral (
                select n.drug_id, n.folded
                from (
                    select *, false as sounds_alike from drug_name where folded % f.key and kind <> 'CODE'
                    union all
                    select *, true from drug_name
                    where sound(folded) = sound(f.key) and kind <> 'CODE'
                    offset 0) n
                cross join lateral (select superseded_at from drug where id = n.drug_id offset 0) d
                where d.superseded_at is null
                order by n.sounds_alike desc, similarity(n.folded, f.key) desc, n.folded, n.drug_id
                limit 30) similar_name""");

    private NameQuery() {}

    /// @param term index of the term
    /// @param index of the value in the list of its term
    private record Indexed<T>(int term, int index, T value) {

        static <T> List<Indexed<T>> all(List<List<T>> listOfTerm) {
            return IntStream.range(0, listOfTerm.size())
                    .boxed()
                    .flatMap(term -> IntStream.range(0, listOfTerm.get(term).size())
                            .mapToObj(index -> new Indexed<>(
                                    term, index, listOfTerm.get(term).get(index))))
                    .toList();
        }
    }

    private record Row(Integer term, Integer index, Long drug, String kind, String key) {

        NameHit<Long> hit() {
            return new NameHit<>(index, drug, MatchKind.valueOf(kind), key);
        }
    }

    /// @param interpretations of each term
    /// @param fuzzyKeys of each term, in the same order
    /// @return the hits by index of the term; a term without hits is missing
    static Map<Integer, List<NameHit<Long>>> find(
            List<List<NameInterpretation>> interpretations, List<List<String>> fuzzyKeys) {
        var equal = Indexed.all(interpretations);
        return equal.isEmpty()
                ? Map.of()
                : rows(equal, Indexed.all(fuzzyKeys)).stream()
                        .collect(groupingBy(Row::term, mapping(Row::hit, toList())));
    }

    private static List<Row> rows(List<Indexed<NameInterpretation>> equal, List<Indexed<String>> fuzzy) {
        return Panache.getSession()
                .createNativeQuery(SQL, Row.class)
                .setParameter("terms", integers(equal, Indexed::term))
                .setParameter("indexes", integers(equal, Indexed::index))
                .setParameter("keys", texts(equal, NameInterpretation::key))
                .setParameter("kinds", texts(equal, NameQuery::kinds))
                .setParameter("systems", texts(equal, NameQuery::system))
                .setParameter("fuzzyTerms", integers(fuzzy, Indexed::term))
                .setParameter("fuzzyIndexes", integers(fuzzy, Indexed::index))
                .setParameter("fuzzyKeys", texts(fuzzy, key -> key))
                .getResultList();
    }

    private static String kinds(NameInterpretation interpretation) {
        return interpretation.kinds().stream().map(MatchKind::name).collect(joining(" "));
    }

    private static String system(NameInterpretation interpretation) {
        return interpretation.system() == null ? "" : interpretation.system().name();
    }

    private static <T> Integer[] integers(List<Indexed<T>> values, Function<Indexed<T>, Integer> number) {
        return values.stream().map(number).toArray(Integer[]::new);
    }

    private static <T> String[] texts(List<Indexed<T>> values, Function<T, String> text) {
        return values.stream().map(indexed -> text.apply(indexed.value)).toArray(String[]::new);
    }
}
