package org.monograph.content.naming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words after the name of a drug that name its salt or hydrate.
///
/// An international nonproprietary name is that of the active moiety; the name of a salt adds one of these
/// words (WHO, "International Nonproprietary Names Modified", INN working document 05.167/3; short names such
/// as mesilate: WHO/EMP/RHT/TSN/2015.1, here with the USAN spelling too). Esters (propionate, decanoate,
/// mononitrate) are left out, as they act differently from their parent; so are counter-ions that are
/// medicines themselves.
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

    /// Never ignored, and neither are the salts after them: "levothyroxine calcium" may be two medicines, and
    /// potassium chloride and potassium citrate are different ones.
    private static final Set<String> MINERALS = words("""
            potassium calcium magnesium zinc iron ferrous ferric lithium aluminium aluminum ammonium strontium barium
            bismuth copper silver selenium manganese""");

    private static final Map<String, String> ABBREVIATIONS = Map.of("hcl", "hydrochloride", "hbr", "hydrobromide");

    private Salts() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /// @param words of a folded name
    /// @return the words before the salt; empty if there is no salt, no word before it, or a mineral before
    ///     it
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

    static String unabbreviated(String word) {
        return ABBREVIATIONS.getOrDefault(word, word);
    }
}
