package org.monograph.content.document;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.published.Published;
import org.monograph.base.terms.Label;
import org.monograph.content.citation.Citation;
import org.monograph.content.condition.Condition;
import org.monograph.content.contact.Contact;
import org.monograph.content.drug.Disclaimer;
import org.monograph.content.drug.Drug;
import org.monograph.content.emergency.EmergencyAdvice;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interaction.InteractionRecord;
import org.monograph.content.sideeffect.SideEffect;

@Description("What a document is about.")
public enum DocumentKind {
    @Description("A source.")
    @Label("Source")
    CITATION(CitationDocument.KIND, Citation.class),
    @Description("A condition that drugs are used for.")
    @Label("Condition")
    CONDITION(ConditionDocument.KIND, Condition.class),
    @Description("A number to call for help.")
    @Label("Contact")
    CONTACT(ContactDocument.KIND, Contact.class),
    @Description("The disclaimer of all content.")
    @Label("Disclaimer")
    DISCLAIMER(DisclaimerDocument.KIND, Disclaimer.class),
    @Description("A monograph.")
    @Label("Drug")
    DRUG(DrugDocument.KIND, Drug.class),
    @Description("What to do in an emergency.")
    @Label("Emergency")
    EMERGENCY(EmergencyDocument.KIND, EmergencyAdvice.class),
    @Description("What can interact with a drug.")
    @Label("Interactant")
    INTERACTANT(InteractantDocument.KIND, Interactant.class),
    @Description("What two interactants do to each other.")
    @Label("Interaction")
    INTERACTION(InteractionDocument.KIND, InteractionRecord.class),
    @Description("A side effect.")
    @Label("Side effect")
    SIDE_EFFECT(SideEffectDocument.KIND, SideEffect.class);

    private static final Map<String, DocumentKind> BY_WORD =
            Stream.of(values()).collect(toMap(DocumentKind::word, identity()));

    private final String word;
    private final Class<? extends Published> entity;

    DocumentKind(String word, Class<? extends Published> entity) {
        this.word = word;
        this.entity = entity;
    }

    /// As documents and tables have it, such as `side-effect`.
    public String word() {
        return word;
    }

    /// Of the row that represents the whole document.
    public Class<? extends Published> entity() {
        return entity;
    }

    /// @param word null is no kind
    public static Optional<DocumentKind> of(String word) {
        return Optional.ofNullable(word).map(BY_WORD::get);
    }
}
