package org.monograph.content.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;

/// @param teamMark null for a person
@ComponentsOnly
@Description("A person or a team that wrote or reviewed a monograph.")
public record Contributor(
        @NonNull @NotBlank @Size(max = 100) @Description("Name.")
        String name,

        @NonNull @NotBlank @Size(max = 100) @Description("Role, such as Editor or Pharmacist.")
        String role,

        @NonNull @NotNull @Description("Day of the last contribution.")
        LocalDate date,

        @Ignore @JsonProperty("team") Boolean teamMark) {

    @Description("Whether it is a team. False for a person.")
    public boolean getTeam() {
        return Boolean.TRUE.equals(teamMark);
    }
}
