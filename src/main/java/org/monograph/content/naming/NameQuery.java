package org.monograph.content.naming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The one SQL statement that finds names: those that terms are, and for terms that are none, those that are like them.
final class NameQuery {

    // offset 0 keeps the order of work, names by their trigrams first, where PostgreSQL has not counted the rows yet.
    // Past
    // rows go before the limit: those of a drug that changes often would be all of it.
    static final String SQL = """
            with reading (term, place, name, kinds, system) as (
                select * from unnest(cast(:terms as int[]), cast(:places as int[]), cast(:names as text[]),
                    cast(:kinds as text[]), cast(:systems as text[]))),
            called as materialized (
                select r.term, r.place, n.drug_id, n.kind, n.folded
                from reading r
                join drug_name n on n.folded = r.name and n.kind = any(string_to_array(r.kinds, ' '))
                    and (r.system = '' or n.system = r.system)
                join drug d on d.id = n.drug_id and d.superseded_at is null),
            guess as materialized (
                select g.*
                from unnest(cast(:guessTerms as int[]), cast(:guessPlaces as int[]), cast(:guesses as text[]))
                    g (term, place, name)
                where not exists (select from called c where c.term = g.term))
            select term, place, drug_id, kind, folded, cast(1 as real) from called
            union all
            select g.term, g.place, near.drug_id, 'FUZZY', near.folded, near.trigrams
            from guess g cross join lateral (
                select n.drug_id, n.folded, similarity(n.folded, g.name) as trigrams
                from (select * from drug_name where folded % g.name and kind <> 'CODE' offset 0) n
                cross join lateral (select superseded_at from drug where id = n.drug_id offset 0) d
                where d.superseded_at is null
                order by trigrams desc, n.folded, n.drug_id
                limit 30) near""";

    private NameQuery() {}

    /// What stands at a place in one term's list.
    private record Placed<T>(int term, int place, T value) {

        static <T> List<Placed<T>> all(List<List<T>> ofTerms) {
            return IntStream.range(0, ofTerms.size())
                    .boxed()
                    .flatMap(term -> IntStream.range(0, ofTerms.get(term).size())
                            .mapToObj(place ->
                                    new Placed<>(term, place, ofTerms.get(term).get(place))))
                    .toList();
        }
    }

    /// @param readings of each term
    /// @param guesses of each term, in the same order
    /// @return by number of the term; a term that nothing was found for is missing
    static Map<Integer, List<NameHit>> find(List<List<NameInterpretation>> readings, List<List<String>> guesses) {
        var read = Placed.all(readings);
        var guessed = Placed.all(guesses);
        return read.isEmpty()
                ? Map.of()
                : rows(read, guessed).collect(groupingBy(row -> (Integer) row[0], mapping(NameHit::of, toList())));
    }

    private static Stream<Object[]> rows(List<Placed<NameInterpretation>> read, List<Placed<String>> guessed) {
        return Panache.getSession()
                .createNativeQuery(SQL, Object[].class)
                .setParameter("terms", numbers(read, Placed::term))
                .setParameter("places", numbers(read, Placed::place))
                .setParameter("names", texts(read, NameInterpretation::key))
                .setParameter("kinds", texts(read, NameQuery::kinds))
                .setParameter("systems", texts(read, NameQuery::system))
                .setParameter("guessTerms", numbers(guessed, Placed::term))
                .setParameter("guessPlaces", numbers(guessed, Placed::place))
                .setParameter("guesses", texts(guessed, guess -> guess))
                .getResultList()
                .stream();
    }

    private static String kinds(NameInterpretation reading) {
        return reading.kinds().stream().map(MatchKind::name).collect(Collectors.joining(" "));
    }

    private static String system(NameInterpretation reading) {
        return reading.system() == null ? "" : reading.system().name();
    }

    private static <T> Integer[] numbers(List<Placed<T>> all, Function<Placed<T>, Integer> number) {
        return all.stream().map(number).toArray(Integer[]::new);
    }

    private static <T> String[] texts(List<Placed<T>> all, Function<T, String> text) {
        return all.stream().map(placed -> text.apply(placed.value)).toArray(String[]::new);
    }
}
