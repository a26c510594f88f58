package org.monograph.content.document;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.monograph.base.published.Publication;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.contact.Contact;
import org.monograph.content.editorial.Editorial;
import org.monograph.content.emergency.CrisisPhrase;
import org.monograph.content.emergency.EmergencyAdvice;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.DocumentReference;

/// @param urgency 1 for the most urgent, which comes first when a search names several emergencies
/// @param phrases that name the emergency in a search, in the form of `CrisisPhrase`
/// @param exceptions phrases within which none of `phrases` counts
public record EmergencyDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String slug,
        @NotNull @Min(1) @Max(100) Integer urgency,
        @NotBlank String title,
        @NotEmpty @Size(max = 20) List<@NotBlank String> steps,
        @NotEmpty @Size(max = MAX_PHRASES) List<@NotBlank String> phrases,
        @Size(max = MAX_PHRASES) List<@NotBlank String> exceptions,

        @NotEmpty(message = "an emergency needs a contact") @Size(max = Contact.MAX_REFERENCES)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> contacts,

        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations,

        @Valid Editorial editorial)
        implements Document {

    static final String KIND = "emergency";
    private static final int MAX_PHRASES = 200;

    public EmergencyDocument {
        steps = Lists.asEmpty(steps);
        phrases = Lists.asEmpty(phrases);
        exceptions = Lists.asEmpty(exceptions);
        contacts = Lists.asEmpty(contacts);
        citations = Lists.asEmpty(citations);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<EmergencyAdvice> entity() {
        return EmergencyAdvice.class;
    }

    @Override
    public Stream<DocumentReference> references() {
        return contacts.stream().map(contact -> new DocumentReference(Contact.class, contact, "contacts"));
    }

    @Override
    public Stream<DocumentProblem> problems() {
        return Stream.concat(problems("phrases", phrases), problems("exceptions", exceptions));
    }

    private static Stream<DocumentProblem> problems(String path, List<String> phrases) {
        return phrases.stream()
                .filter(Objects::nonNull) // the constraints report it
                .flatMap(phrase -> CrisisPhrase.problem(phrase).stream())
                .map(problem -> new DocumentProblem(INVALID_VALUE, path, problem));
    }

    @Override
    public List<EmergencyAdvice> published(Publication publication) {
        var row = new EmergencyAdvice();
        row.slug = slug;
        row.publication = publication;
        row.urgency = urgency;
        row.title = title;
        row.steps = steps;
        row.phrases = phrases;
        row.exceptions = exceptions;
        row.contactSlugs = contacts;
        row.citationSlugs = citations;
        row.editorial = editorial;
        return List.of(row);
    }
}
