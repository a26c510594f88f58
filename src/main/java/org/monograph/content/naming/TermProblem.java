package org.monograph.content.naming;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;
import org.monograph.base.terms.Label;
import org.monograph.content.medication.NameKey;

@Description("Why a term cannot be looked up.")
public enum TermProblem {
    @Label("No letters or digits")
    @Description("The term has no letter, digit or other sign that names can have.")
    EMPTY,
    @Label("Too long")
    @Description("The term has more than 100 characters.")
    TOO_LONG,
    @Label("Characters that are not allowed")
    @Description("The term has control characters or half a character.")
    CONTROL_CHARACTERS;

    /// @return empty for a term that can be looked up
    static Optional<TermProblem> of(String term) {
        if (term.codePointCount(0, term.length()) > NameKey.MAX_LENGTH) {
            return Optional.of(TOO_LONG);
        }
        try {
            InputText.checked("terms", term, NameKey.MAX_LENGTH);
        } catch (ContentException _) {
            return Optional.of(CONTROL_CHARACTERS);
        }
        return NameKey.of(term).isEmpty() ? Optional.of(EMPTY) : Optional.empty();
    }
}
