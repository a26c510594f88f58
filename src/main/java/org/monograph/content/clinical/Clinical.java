package org.monograph.content.clinical;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.monograph.base.terms.Lists;

/// All clinical values of a monograph: one part of the document and one column.
public record Clinical(
        @Size(max = 60) List<@NotNull @Valid Product> products,
        @Size(max = 100) List<@NotNull @Valid Dose> doses,
        @Size(max = 20) List<@NotNull @Valid Taper> tapering,
        @Size(max = 60) List<@NotNull @Valid Monitoring> monitoring,
        @Size(max = 100) List<@NotNull @Valid Contraindication> contraindications,
        @Size(max = 20) List<@NotNull @Valid Pharmacokinetics> pharmacokinetics) {

    public static final Clinical NONE = new Clinical(null, null, null, null, null, null);

    public Clinical {
        products = Lists.asEmpty(products);
        doses = Lists.asEmpty(doses);
        tapering = Lists.asEmpty(tapering);
        monitoring = Lists.asEmpty(monitoring);
        contraindications = Lists.asEmpty(contraindications);
        pharmacokinetics = Lists.asEmpty(pharmacokinetics);
    }
}
