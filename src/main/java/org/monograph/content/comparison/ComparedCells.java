package org.monograph.content.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.condition.NamedUse;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugProfile;
import org.monograph.content.prescribing.DrugClinical;
import org.monograph.content.warning.Warning;

/// The cells of compared drugs. All of a drug are made together and cached, whichever of them a client asks for: to
/// make
/// them takes more time than to read them.
final class ComparedCells {

    /// @param jurisdiction null for all
    private record Key(long drug, Jurisdiction jurisdiction) {}

    /// The cells without their drugs. Nothing is loaded by it, because what the cells are made of comes from other
    /// batches.
    private static final Batch<Key, List<ComparisonCell>> CACHED =
            new Batch<>("compared cells", Validity.CONTENT, _ -> Map.of(), null);

    private final Request request;
    private final Jurisdiction jurisdiction;
    private final Map<Key, List<ComparisonCell>> found = new HashMap<>();

    private ComparedCells(Request request, Jurisdiction jurisdiction) {
        this.request = request;
        this.jurisdiction = jurisdiction;
    }

    /// @param jurisdiction null for all
    /// @return for each drug a cell of each attribute, in the order of the enum
    static CompletionStage<List<List<ComparisonCell>>> of(
            Request request, List<Drug> drugs, Jurisdiction jurisdiction) {
        var cells = new ComparedCells(request, jurisdiction);
        var others = drugs.stream().filter(drug -> !cells.isCached(drug)).toList();
        return cells.loaded(others).thenApply(compared -> {
            compared.forEach(cells::make);
            return drugs.stream().map(cells::of).toList();
        });
    }

    private boolean isCached(Drug drug) {
        var cached = CACHED.cached(request, key(drug));
        if (cached != null) {
            found.put(key(drug), cached);
        }
        return cached != null;
    }

    private Key key(Drug drug) {
        return new Key(drug.key, jurisdiction);
    }

    private CompletionStage<List<ComparedDrug>> loaded(List<Drug> drugs) {
        var keys = drugs.stream().map(drug -> drug.key).toList();
        return DrugProfile.OF_DRUGS
                .of(request, keys)
                .thenCombine(NamedUse.OF_DRUGS.of(request, keys), Loaded::new)
                .thenCombine(Warning.COMPARED_OF_DRUGS.of(request, drugs), Loaded::with)
                .thenCombine(
                        DrugClinical.OF_DRUGS.of(request, keys),
                        (loaded, clinical) -> IntStream.range(0, drugs.size())
                                .mapToObj(index ->
                                        loaded.compared(drugs.get(index), jurisdiction, index, clinical.get(index)))
                                .toList());
    }

    private record Loaded(List<DrugProfile> profiles, List<List<NamedUse>> uses, List<List<Warning>> warnings) {

        Loaded(List<DrugProfile> profiles, List<List<NamedUse>> uses) {
            this(profiles, uses, List.of());
        }

        Loaded with(List<List<Warning>> loaded) {
            return new Loaded(profiles, uses, loaded);
        }

        ComparedDrug compared(Drug drug, Jurisdiction jurisdiction, int index, Clinical clinical) {
            return new ComparedDrug(
                    drug,
                    jurisdiction,
                    profiles.get(index),
                    NamedUse.conditions(uses.get(index)),
                    uses.get(index),
                    warnings.get(index),
                    clinical);
        }
    }

    private void make(ComparedDrug drug) {
        var cells = new DrugCells(drug)
                .all().stream().map(cell -> cell.with((Drug) null)).toList();
        CACHED.cache(request, key(drug.drug()), cells);
        found.put(key(drug.drug()), cells);
    }

    private List<ComparisonCell> of(Drug drug) {
        return found.get(key(drug)).stream().map(cell -> cell.with(drug)).toList();
    }
}
