package org.monograph.content.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.StatementDocuments.REFERENCE_BOOK;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.document.ContactDocument;
import org.monograph.content.document.EmergencyDocument;
import org.monograph.content.publishing.Editor;

@MonographTest
class ContactTest {

    @Inject
    Editor editor;

    @Test
    void contactsAreListedByJurisdictionAndPurpose() {
        ask("{ contacts { slug } }")
                .body(
                        "data.contacts.slug",
                        contains(
                                "us-emergency",
                                "us-988-lifeline",
                                "us-poison-help",
                                "us-animal-poison-control",
                                "us-medwatch",
                                "gb-emergency",
                                "gb-samaritans",
                                "gb-nhs-111",
                                "gb-animal-poison-line",
                                "gb-yellow-card",
                                "eu-emergency",
                                "eu-emotional-support",
                                "ie-poisons-line"));
        ask("{ contacts(jurisdictions: [US], purposes: [CRISIS_LINE, POISON_CENTER]) { number name citations { slug } } }")
                .body("data.contacts.number", contains("988", "1-800-222-1222"))
                .body("data.contacts[1].citations.slug", contains("us-poison-help"));
        ask("{ contacts(purposes: []) { slug } }").body("data.contacts", empty());
    }

    @Test
    void aWarningNamesItsContacts() {
        ask("""
            { drug(slug: "clonazepam") { warnings(kinds: [OVERDOSE, DRIVING]) {
                key: title contacts { number } british: contacts(jurisdiction: GB) { number } } } }""")
                .body("errors", nullValue())
                .body(
                        "data.drug.warnings.find { it.key == 'Too much clonazepam' }.contacts.number",
                        contains("911", "1-800-222-1222", "988", "999", "111", "116 123", "112", "116 123"))
                .body(
                        "data.drug.warnings.find { it.key == 'Too much clonazepam' }.british.number",
                        contains("999", "111", "116 123"))
                .body("data.drug.warnings.find { it.key != 'Too much clonazepam' }.contacts", empty());
    }

    /// A publication in between, so that no cache has the contacts.
    @Test
    void contactsOfAllWarningsTakeOneStatement() {
        var drugs = """
                { baclofen: drug(slug: "baclofen") { ...warned } clonazepam: drug(slug: "clonazepam") { ...warned } }
                fragment warned on Drug { warnings { title %s } }""";
        editor.publishDrug("before-contacts", "Care");
        var without = Statements.sentDuring(() -> ask(drugs.formatted("")));
        editor.publishDrug("before-contacts", "More care");
        var with = Statements.sentDuring(() -> ask(drugs.formatted("contacts { number }")));

        assertThat(with).hasSize(without.size() + 1);
    }

    @Test
    void emergenciesAreListedByUrgency() {
        ask("{ emergencies { slug title steps contacts(jurisdiction: EU) { number } citations { slug } } }")
                .body("errors", nullValue())
                .body(
                        "data.emergencies.slug",
                        contains(
                                "allergic-emergency",
                                "not-breathing",
                                "cannot-be-woken",
                                "heart-attack-or-stroke",
                                "seizure",
                                "stopped-suddenly",
                                "fever-with-shaking",
                                "child-swallowed-something",
                                "animal-swallowed-something",
                                "overdose",
                                "thoughts-of-suicide",
                                "harm-to-others",
                                "call-an-ambulance"))
                .body("data.emergencies[0].contacts.number", contains("112"))
                .body("data.emergencies[0].citations.slug", contains("nhs-anaphylaxis"))
                .body("data.emergencies[8].contacts", hasSize(0))
                .body(
                        "data.emergencies[9].steps[3]",
                        equalTo("Do not make the person vomit. Do not take or give more of the medicine."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9", "nine one one", "911!", "1--800", "call 911", "1-800-222-1222-1222-1222-1222", "<911>"})
    void aNumberThatCannotBeDialledIsRefused(String number) {
        assertThatThrownBy(() -> editor.publish(contact("bad-number", number)))
                .hasMessageContaining("contact bad-number: number: must be a number as it is dialled");
        ask("{ contacts { slug } }").body("data.contacts.slug", hasSize(13));
    }

    @Test
    void anEmergencyWithAnUnknownContactOrABadPhraseIsRefused() {
        assertThatThrownBy(() -> editor.publish(
                        emergency(List.of("no-such-contact"), "choking", ".. choking", "{whom} fell", "Choking")))
                .hasMessageContaining("4 problem(s)")
                .hasMessageContaining("emergency fallen: contacts: there is no Contact with the slug no-such-contact")
                .hasMessageContaining("'.. choking': .. choking must begin and end with a word or number")
                .hasMessageContaining("'{whom} fell': there is no set of words {whom}")
                .hasMessageContaining("'Choking': Choking is no word in lower case, {set}, number or ..");
        assertThatThrownBy(() -> editor.publish(emergency(List.of(), "choking")))
                .hasMessageContaining("emergency fallen: contacts: an emergency needs a contact");
        ask("{ emergencies { slug } }").body("data.emergencies", hasSize(13));
    }

    private static ContactDocument contact(String slug, String number) {
        return new ContactDocument(
                slug, Jurisdiction.US, ContactPurpose.EMERGENCY, "Name", number, null, null, List.of(REFERENCE_BOOK));
    }

    private static EmergencyDocument emergency(List<String> contacts, String... phrases) {
        return new EmergencyDocument(
                "fallen",
                9,
                "Fallen",
                List.of("Call."),
                List.of(phrases),
                null,
                contacts,
                List.of(REFERENCE_BOOK),
                null);
    }
}
