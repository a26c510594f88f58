package org.monograph.interaction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.schema.EvidenceLevel;
import org.monograph.schema.Severity;
import org.monograph.schema.Term;

@Entity
@Description("What is recorded of a pair of interactants. The pair is symmetric and stored once.")
public class Interaction extends Term {

    /// The slug that comes first in the alphabet.
    @Ignore
    public String firstSlug;

    @Ignore
    public String secondSlug;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("how grave the harm can be")
    public Severity severity;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("what to do")
    public InteractionAction action;

    @NonNull
    @Description("what can happen")
    public String effect;

    @Description("why it happens; null: not known")
    public String mechanism;

    @NonNull
    @Description("what to do, in full sentences")
    public String management;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("how sure the evidence makes us")
    public EvidenceLevel evidence;

    @Ignore
    public List<String> citationSlugs;
}
