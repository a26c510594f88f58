package org.monograph.content.document;

import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.scope.Scope;

/// A part that a drug document has, or says to be unknown.
public record PresentPart(MonographPart part, Scope scope) {

    public boolean is(MonographPart other, Jurisdiction jurisdiction) {
        return part == other && scope.holdsIn(jurisdiction);
    }
}
