package org.monograph.content.editorial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A person or a team that wrote or reviewed a monograph.")
public record Contributor(
        @NonNull @NotBlank @Size(max = 100) @Description("Name.")
        String name,

        @NonNull @NotBlank @Size(max = 100) @Description("Role, such as Editor or Pharmacist.")
        String role,

        @NonNull @NotNull @Description("Day of the last contribution.")
        LocalDate date) {}
