package org.monograph.content.link;

import java.util.Map;
import org.monograph.base.published.Published;
import org.monograph.base.terms.PageKind;
import org.monograph.content.citation.Citation;
import org.monograph.content.condition.Condition;
import org.monograph.content.drug.Drug;
import org.monograph.content.emergency.EmergencyAdvice;
import org.monograph.content.sideeffect.SideEffect;

/// What pages are about.
final class PageTypes {

    private static final Map<PageKind, Class<? extends Published>> TYPES = Map.of(
            PageKind.DRUG, Drug.class,
            PageKind.CONDITION, Condition.class,
            PageKind.SIDE_EFFECT, SideEffect.class,
            PageKind.EMERGENCY, EmergencyAdvice.class,
            PageKind.SOURCE, Citation.class);

    private PageTypes() {}

    static Class<? extends Published> of(PageKind kind) {
        return TYPES.get(kind);
    }
}
