package org.monograph.content.contact;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.Request;
import org.monograph.base.published.Term;
import org.monograph.base.published.Vocabulary;
import org.monograph.base.terms.Jurisdiction;

@Entity
@Description("A telephone number to call for help. Always the current one, also below a field with `asOf`.")
public class Contact extends Term implements Node {

    /// Current contacts by slug.
    public static final Vocabulary<Contact> BY_SLUG = new Vocabulary<>(Contact.class);

    /// A number as it is dialled within the jurisdiction: digits in groups, with a hyphen, space or brackets.
    public static final String NUMBER = "^(?=.{2,25}$)(?:\\+|\\()?[0-9]+\\)?(?:[ -][0-9A-Z]+)*$";

    /// Of one warning or emergency.
    public static final int MAX_REFERENCES = 20;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Jurisdiction in which the number can be called.")
    public Jurisdiction jurisdiction;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the contact is for.")
    public ContactPurpose purpose;

    @NonNull
    @Description("Name of the service.")
    public String name;

    @NonNull
    @Description("Number as it is dialled within the jurisdiction, such as \"911\" or \"1-800-222-1222\".")
    public String number;

    @Description("Opening hours. Null when it is not known.")
    public String hours;

    @Description("Web address of the service. Null when none is recorded.")
    public String url;

    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> citationSlugs;

    /// The contacts that another object names.
    ///
    /// @param jurisdiction null for all
    public static CompletionStage<List<Contact>> of(Request request, List<String> slugs, Jurisdiction jurisdiction) {
        return BY_SLUG.of(request, slugs)
                .thenApply(contacts -> contacts.stream()
                        .filter(contact -> Jurisdiction.covers(jurisdiction, contact.jurisdiction))
                        .toList());
    }
}
