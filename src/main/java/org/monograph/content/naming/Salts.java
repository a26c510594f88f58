package org.monograph.content.naming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words that labels put behind the name of a drug to say as which salt or hydrate it is made.
///
/// International non-proprietary names are those of the acting part alone; its salts are named by adding these
/// words (WHO, "International Nonproprietary Names Modified", INN working document 05.167/3; short names such
/// as mesilate: WHO/EMP/RHT/TSN/2015.1, with the USAN spelling beside). Esters (propionate, decanoate,
/// mononitrate) are left out: they act differently from their parent, as do counter-ions that are medicines
/// themselves.
final class Salts {

    private static final Set<String> WORDS = words("""
            hydrochloride monohydrochloride dihydrochloride hcl 2hcl hydrobromide dihydrobromide hbr hydroiodide
            chloride bromide iodide nitrate
            sulfate sulphate hemisulfate hemisulphate bisulfate bisulphate phosphate diphosphate
            acetate diacetate oxalate fumarate hemifumarate maleate malate dimaleate tartrate bitartrate hemitartrate
            succinate hemisuccinate citrate lactate gluconate benzoate lactobionate
            mesilate mesylate dimesilate dimesylate besilate besylate tosilate tosylate ditosilate ditosylate
            esilate esylate edisilate edisylate napsilate napsylate camsilate camsylate isetionate isethionate
            embonate pamoate tannate stearate xinafoate hippurate
            sodium disodium trometamol tromethamine meglumine olamine diolamine erbumine
            hydrogen anhydrous hemihydrate monohydrate sesquihydrate dihydrate trihydrate pentahydrate""");

    /// Never taken for a salt of something else, nor their salts for one another: "levothyroxine calcium" may be two
    /// medicines, and potassium chloride and potassium citrate are different ones.
    private static final Set<String> MINERALS = words("""
            potassium calcium magnesium zinc iron ferrous ferric lithium aluminium aluminum ammonium strontium barium
            bismuth copper silver selenium manganese""");

    private static final Map<String, String> WRITTEN_OUT = Map.of("hcl", "hydrochloride", "hbr", "hydrobromide");

    private Salts() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /// @param words of a folded name
    /// @return what stands before the salt; empty where there is no salt, nothing before it, or a mineral
    static Optional<List<String>> without(List<String> words) {
        int end = words.size();
        while (end > 0 && WORDS.contains(words.get(end - 1))) {
            end--;
        }
        return end == 0 || end == words.size() || MINERALS.contains(words.get(end - 1))
                ? Optional.empty()
                : Optional.of(words.subList(0, end));
    }

    static boolean isSaltOrMineral(String word) {
        return WORDS.contains(word) || MINERALS.contains(word);
    }

    static String writtenOut(String word) {
        return WRITTEN_OUT.getOrDefault(word, word);
    }
}
