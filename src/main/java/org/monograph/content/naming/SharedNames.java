package org.monograph.content.naming;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.monograph.base.terms.PhraseFile;
import org.monograph.content.medication.NameKey;

/// Names of drugs with a monograph that other drugs have, too.
final class SharedNames {

    private static final Set<String> KEYS =
            PhraseFile.read("shared-names.yaml").stream().map(NameKey::of).collect(toUnmodifiableSet());

    private SharedNames() {}

    /// Initializes the class, which reads the names.
    static void load() {}

    static boolean contains(String key) {
        return KEYS.contains(key);
    }
}
