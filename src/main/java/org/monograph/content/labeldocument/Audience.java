package org.monograph.content.labeldocument;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.terms.Label;

@Description("Whom a text is written for.")
public enum Audience {
    @Label("Patients")
    @Description("Patients, and those who care for them.")
    PATIENT,
    @Label("Professionals")
    @Description("Health professionals.")
    PROFESSIONAL
}
