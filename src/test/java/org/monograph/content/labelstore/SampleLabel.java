package org.monograph.content.labelstore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelContent;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.LabelSectionKind;
import org.monograph.content.labeldocument.LabelType;
import org.monograph.content.labeldocument.LabelVersion;
import org.monograph.content.labeldocument.SectionBlock;

/// A label of an invented medicine, for tests.
public final class SampleLabel {

    public static final LocalDate DAY = LocalDate.parse("2025-03-01");

    private final String setId;
    private int number = 1;
    private LocalDate effectiveOn = DAY;
    private LabelOrigin origin = LabelOrigin.OPENFDA;
    private LabelApproval approval = LabelApproval.GENERIC;
    private Boolean repackaged = false;
    private String labeler = "Sample Labs";
    private List<String> brands = List.of();
    private List<LabelIngredient> ingredients = List.of();
    private boolean isProfileEmpty;
    private String input;
    private final List<LabelSectionDocument> sections = new ArrayList<>();

    private SampleLabel(String setId) {
        this.setId = setId;
    }

    /// @param prefix eight hexadecimal digits that no other test has
    public static SampleLabel of(String prefix, int number) {
        return new SampleLabel(setId(prefix, number));
    }

    public static String setId(String prefix, int number) {
        return "%s-0000-4000-8000-%012d".formatted(prefix, number);
    }

    public SampleLabel version(int sent, String day) {
        number = sent;
        effectiveOn = LocalDate.parse(day);
        return this;
    }

    SampleLabel origin(LabelOrigin other) {
        origin = other;
        return this;
    }

    public SampleLabel approval(LabelApproval other) {
        approval = other;
        return this;
    }

    public SampleLabel repackaged() {
        repackaged = true;
        return this;
    }

    public SampleLabel brands(String... names) {
        brands = List.of(names);
        return this;
    }

    /// With their salts, and with the UNII of the name.
    public SampleLabel ingredients(String... names) {
        ingredients = Arrays.stream(names)
                .map(name -> new LabelIngredient(name, unii(name), null, null))
                .toList();
        return this;
    }

    public static String unii(String name) {
        return ("U" + Integer.toString(Math.abs(name.hashCode()), 36) + "000000000")
                .toUpperCase(Locale.ROOT)
                .substring(0, 10);
    }

    SampleLabel withoutProfile() {
        isProfileEmpty = true;
        return this;
    }

    public SampleLabel section(LabelSectionKind kind, String text) {
        return section(kind, Audience.PROFESSIONAL, new SectionBlock.Text(text));
    }

    public SampleLabel section(LabelSectionKind kind, Audience audience, SectionBlock... blocks) {
        sections.add(new LabelSectionDocument(
                "part-" + sections.size(), kind, audience, "About " + kind, null, 0, List.of(blocks)));
        return this;
    }

    public LabelDocument document() {
        return new LabelDocument(
                new LabelVersion(setId, number, effectiveOn, "version-" + number, origin),
                isProfileEmpty ? LabelProfile.EMPTY : profile(),
                new LabelContent(sections, null, null));
    }

    private LabelProfile profile() {
        return new LabelProfile(
                LabelType.PRESCRIPTION,
                approval,
                List.of("ANDA000001"),
                labeler,
                repackaged,
                brands,
                ingredients.stream().map(LabelIngredient::name).toList(),
                List.of("ORAL"),
                List.of("Sample [EPC]"),
                List.of(),
                ingredients,
                List.of(),
                List.of(),
                Map.of());
    }

    SampleLabel input(String digest) {
        input = digest;
        return this;
    }

    public DigestedLabel build() {
        return DigestedLabel.of(document(), input);
    }
}
